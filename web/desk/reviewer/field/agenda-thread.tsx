import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { type AgendaItemWholeFragment, ReviewerCommentDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useInstant } from '../../shell/instant.ts';

/** What was said about a case: voices are numbered, and nothing is taken back. Whoever corrects theirs says it anew. */
export function AgendaThread({ item }: { item: AgendaItemWholeFragment }) {
  const { t } = useTranslation('reviewer');
  const say = useInstant();
  const { act, problems, isBusy } = useAct(ReviewerCommentDocument);
  const [text, setText] = useState('');
  const [corrects, setCorrects] = useState<string | null>(null);
  const corrected = new Set(item.comments.map(({ correctsId }) => correctsId));
  const send = async () => {
    const { done } = await act({ itemId: item.id, text, ...(corrects ? { correctsId: corrects } : {}) });
    if (!done) return;
    setText('');
    setCorrects(null);
  };
  return (
    <section className="thread stack" aria-label={t('agenda.thread')}>
      <ol className="stack">
        {item.comments.map((comment) => (
          <li key={comment.id} className={`comment ${comment.isOwn ? 'own' : ''} ${corrected.has(comment.id) ? 'corrected' : ''}`}>
            <span className="row between">
              <strong>
                {comment.author ?? t('agenda.voice', { number: comment.voice })}
                <span className="soft">
                  {' '}
                  · {t(`voice.${comment.part}`)}
                  {comment.isOwn && ` · ${t('agenda.own')}`}
                </span>
              </strong>
              <span className="soft">{say(comment.saidAt)}</span>
            </span>
            {comment.text.split(/\n{2,}/).map((paragraph, at) => (
              <p key={at} dir="auto">
                {paragraph}
              </p>
            ))}
            {corrected.has(comment.id) && <span className="soft">{t('agenda.corrected')}</span>}
            {comment.isOwn && !corrected.has(comment.id) && (
              <div>
                <Button
                  look="quiet"
                  onPress={() => {
                    setCorrects(comment.id);
                    setText(comment.text);
                  }}
                >
                  {t('agenda.correct')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <TextField label={t(corrects ? 'agenda.correction' : 'agenda.comment')} hint={t('agenda.forGood')} isLong value={text} onChange={setText} />
      <Problems of={problems} />
      <div className="row">
        <Button isDisabled={text.trim() === ''} isPending={isBusy} onPress={() => void send()}>
          {t('agenda.send')}
        </Button>
        {corrects && <Button onPress={() => setCorrects(null)}>{t('cancel')}</Button>}
      </div>
    </section>
  );
}
