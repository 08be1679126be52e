import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Diff } from '../../../design/components/diff.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import { type FeedbackRulingKind, SelectionRuleFeedbackDocument, type SelectionFeedbackQuery } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

type Table = NonNullable<NonNullable<SelectionFeedbackQuery['viewer']>['fieldTable']>;
interface Props {
  number: number;
  submissionId: string;
  review: Table['reviews'][number];
  ruling: Table['feedback'][number] | undefined;
  onRuled: () => void;
}
const kinds: readonly FeedbackRulingKind[] = ['GIVE', 'REDACT', 'LEAVE_OUT'];
const tones = { GIVE: 'good', REDACT: 'strong', LEAVE_OUT: 'careful' } as const;

/** One reviewer's comment to the applicant, and what becomes of it. */
export function CommentRuling({ number, submissionId, review, ruling, onRuled }: Props) {
  const { t } = useTranslation('selection');
  const [kind, setKind] = useState<FeedbackRulingKind | null>(null);
  const [text, setText] = useState(ruling?.text ?? review.commentToApplicant);
  const [reason, setReason] = useState(ruling?.reason ?? '');
  const { act, problems, isBusy } = useAct(SelectionRuleFeedbackDocument);
  const rule = async (chosen: FeedbackRulingKind) => {
    const comment = {
      ...{ reviewId: review.id, ruling: chosen },
      ...(chosen === 'REDACT' ? { text } : {}),
      ...(chosen === 'GIVE' ? {} : { reason }),
    };
    const { done } = await act({ submissionId, comments: [comment] });
    if (!done) return;
    setKind(null);
    onRuled();
  };
  if (review.commentToApplicant === '') return null;
  return (
    <Card
      title={t('commentNumber', { number })}
      aside={ruling ? <Tag tone={tones[ruling.ruling]}>{t(`ruling_${ruling.ruling}`)}</Tag> : <Tag tone="careful">{t('notRuled')}</Tag>}
    >
      <blockquote className="comment">{review.commentToApplicant}</blockquote>
      {ruling?.ruling === 'REDACT' && (
        <div>
          <p className="soft">{t('applicantReads')}</p>
          <Diff before={review.commentToApplicant} after={ruling.text ?? ''} />
        </div>
      )}
      {ruling?.reason && <p className="soft">{t('because', { reason: ruling.reason })}</p>}
      <details>
        <summary className="soft">{t('toCommittee')}</summary>
        <p>{review.comment}</p>
      </details>
      {kind === 'REDACT' && <TextField label={t('otherWording')} isLong value={text} onChange={setText} />}
      {(kind === 'REDACT' || kind === 'LEAVE_OUT') && <TextField label={t('innerReason')} value={reason} onChange={setReason} />}
      <Problems of={problems} />
      <div className="row">
        {kind === null || kind === 'GIVE' ? (
          <>
            <Button isPending={isBusy} onPress={() => void rule('GIVE')}>
              {t('rule_GIVE')}
            </Button>
            {kinds.slice(1).map((one) => (
              <Button key={one} onPress={() => setKind(one)}>
                {t(`rule_${one}`)}
              </Button>
            ))}
          </>
        ) : (
          <>
            <Button look="main" isDisabled={reason.trim() === ''} isPending={isBusy} onPress={() => void rule(kind)}>
              {t(`rule_${kind}`)}
            </Button>
            <Button onPress={() => setKind(null)}>{t('back')}</Button>
          </>
        )}
      </div>
    </Card>
  );
}
