import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import { ReviewerFieldReviewsDocument, ReviewerReopenDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { titleIn } from '../../shell/titled.tsx';
import { useRead } from '../../shell/use-read.ts';
import type { Said } from '../../shell/words-of.ts';
import { Scores } from '../sheet/other-reviews.tsx';

interface Props {
  edition: number;
  field: string;
  one: { submissionId: string; titles: readonly Said[] };
  onClose: () => void;
  onChanged: () => void;
}

/** What was said of a case, without names. A locked review can be opened again, with a reason that its reviewer reads. */
export function CaseReviews({ edition, field, one, onClose, onChanged }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const { data, asked, again } = useRead(ReviewerFieldReviewsDocument, { edition, field, submissionId: one.submissionId });
  const { act, problems, isBusy } = useAct(ReviewerReopenDocument);
  const [opening, setOpening] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const reviews = data?.viewer?.fieldTable?.reviews;
  const reopen = async (reviewId: string) => {
    if (!(await act({ reviewId, reason })).done) return;
    setOpening(null);
    setReason('');
    again();
    onChanged();
  };
  return (
    <Dialog title={titleIn(one.titles, i18n.language)?.value ?? ''} isOpen onClose={onClose}>
      <Asked {...asked} isThere={reviews !== undefined}>
        {reviews?.length === 0 && <p className="soft">{t('field.noReviews')}</p>}
        {reviews?.map(({ id, points, scores, comment, commentToApplicant, lockedAt, uncountedBecause, reopenedBecause }, at) => (
          <article key={id} className="card stack">
            <header className="row between">
              <strong>{t('others.number', { number: at + 1 })}</strong>
              <span className="row tight">
                {uncountedBecause && <Tag tone="careful">{t(`uncounted.${uncountedBecause}`)}</Tag>}
                {typeof points === 'number' && <Tag tone="strong">{t('queue.points', { points: Math.round(points) })}</Tag>}
              </span>
            </header>
            <Scores scores={scores} />
            {comment && <p className="said">{comment}</p>}
            {commentToApplicant && (
              <p className="said soft">
                {t('others.toApplicant')} {commentToApplicant}
              </p>
            )}
            {reopenedBecause && <p className="soft">{t('field.reopenedBecause', { reason: reopenedBecause })}</p>}
            {lockedAt && opening !== id && (
              <div>
                <Button onPress={() => setOpening(id)}>{t('field.reopen')}</Button>
              </div>
            )}
            {opening === id && (
              <div className="stack">
                <p className="soft">{t('field.reopenFollows')}</p>
                <TextField label={t('field.reopenReason')} isLong value={reason} onChange={setReason} />
                <Problems of={problems} />
                <div className="row">
                  <Button look="main" isDisabled={reason.trim() === ''} isPending={isBusy} onPress={() => void reopen(id)}>
                    {t('field.reopen')}
                  </Button>
                  <Button onPress={() => setOpening(null)}>{t('cancel')}</Button>
                </div>
              </div>
            )}
          </article>
        ))}
      </Asked>
      <div className="row end">
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
