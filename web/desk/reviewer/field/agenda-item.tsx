import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  type AgendaItemWholeFragment,
  ReviewerMarkReadDocument,
  ReviewerReopenItemDocument,
  ReviewerSettleDocument,
} from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useInstant } from '../../shell/instant.ts';
import { Titled, titlesOf } from '../../shell/titled.tsx';
import { AgendaThread } from './agenda-thread.tsx';

interface Props {
  item: AgendaItemWholeFragment;
  number: number;
  leads: boolean;
  again: () => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}

/** A case that is talked about: what it says, what was said of it, and what the committee recommends. */
export function AgendaItem({ item, number, leads, again, onUp, onDown }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const say = useInstant();
  const markRead = useAct(ReviewerMarkReadDocument);
  const [isOpen, setOpen] = useState(false);
  const text = item.texts.find(({ locale }) => locale === i18n.language) ?? item.texts[0];
  const toggle = () => {
    if (!isOpen && item.unread > 0) void markRead.act({ itemId: item.id });
    setOpen(!isOpen);
  };
  return (
    <li className="card stack">
      <header className="agenda-head">
        <span className="agenda-number" aria-hidden>
          {number}
        </span>
        <div>
          <h2>
            <button type="button" className="as-link" aria-expanded={isOpen} onClick={toggle}>
              <Titled of={titlesOf(item.texts)} />
            </button>
          </h2>
          <span className="row tight">
            <Tag tone={item.state === 'SETTLED' ? 'good' : 'careful'}>{t(`agenda.state_${item.state}`)}</Tag>
            <Tag>{t(`agenda.origin_${item.origin}`)}</Tag>
            {item.isWithdrawn && <Tag tone="wrong">{t('agenda.withdrawn')}</Tag>}
            {item.unread > 0 && <Tag tone="strong">{t('agenda.unread', { count: item.unread })}</Tag>}
            <span className="soft">{t('agenda.said', { count: item.comments.length })}</span>
          </span>
        </div>
        {leads && (
          <span className="row tight">
            <Button aria-label={t('agenda.up', { number })} isDisabled={!onUp} onPress={() => onUp?.()}>
              ↑
            </Button>
            <Button aria-label={t('agenda.down', { number })} isDisabled={!onDown} onPress={() => onDown?.()}>
              ↓
            </Button>
          </span>
        )}
      </header>
      {item.reason && <p className="soft">{t('agenda.broughtUp', { reason: item.reason })}</p>}
      {item.state === 'SETTLED' && (
        <blockquote className="recommendation">
          <strong>{t('agenda.recommendation')}</strong>
          <p dir="auto">{item.recommendation}</p>
          {item.settledAt && <span className="soft">{say(item.settledAt)}</span>}
        </blockquote>
      )}
      {isOpen && (
        <>
          {text && (
            <details className="reading" lang={text.locale} dir="auto">
              <summary lang={i18n.language}>{t('agenda.text')}</summary>
              <p className="summary">{text.summary}</p>
              {text.body.split(/\n{2,}/).map((paragraph, at) => (
                <p key={at}>{paragraph}</p>
              ))}
            </details>
          )}
          {item.outOfTheRoom && item.outOfTheRoom.length > 0 && (
            <p className="soft">{t('agenda.outOfTheRoom', { names: item.outOfTheRoom.map(({ name }) => name).join(t('listComma')) })}</p>
          )}
          <AgendaThread item={item} />
          {leads && <Recommend item={item} again={again} />}
          {item.history.length > 1 && (
            <details>
              <summary>{t('agenda.history')}</summary>
              <ol className="history">
                {item.history.map(({ act, text: said, at }, index) => (
                  <li key={index}>
                    <span className="soft">{say(at)}</span> {t(`agenda.act_${act}`)} {said}
                  </li>
                ))}
              </ol>
            </details>
          )}
        </>
      )}
    </li>
  );
}

/** A chair records what the committee recommends, on what they have read; the second of two is shown what the first has recorded. */
function Recommend({ item, again }: { item: AgendaItemWholeFragment; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const settle = useAct(ReviewerSettleDocument);
  const reopen = useAct(ReviewerReopenItemDocument);
  const [recommendation, setRecommendation] = useState('');
  const [reason, setReason] = useState('');
  if (item.state === 'SETTLED')
    return (
      <div>
        <Confirm
          act={t('agenda.reopen')}
          title={t('agenda.reopen')}
          follows={<p>{t('agenda.reopenFollows')}</p>}
          isReady={reason.trim() !== ''}
          onConfirm={async () => {
            const { done, problems } = await reopen.act({ itemId: item.id, expectedVersion: item.version, reason });
            again();
            if (done) setReason('');
            return problems;
          }}
        >
          <TextField label={t('agenda.reason')} isLong value={reason} onChange={setReason} />
        </Confirm>
      </div>
    );
  const record = async () => {
    const { done } = await settle.act({ itemId: item.id, expectedVersion: item.version, recommendation });
    if (done) setRecommendation('');
    else again(); // somebody may have been faster
  };
  return (
    <div className="stack">
      <TextField label={t('agenda.recommend')} hint={t('agenda.recommendHint')} isLong value={recommendation} onChange={setRecommendation} />
      <Problems of={settle.problems} />
      <div>
        <Button look="main" isDisabled={recommendation.trim() === ''} isPending={settle.isBusy} onPress={() => void record()}>
          {t('agenda.record')}
        </Button>
      </div>
    </div>
  );
}
