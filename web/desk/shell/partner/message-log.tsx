import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  DeskReplayWebhookDocument,
  DeskWebhookMessagesDocument,
  type DeskWebhookMessagesQuery,
  type WebhookMessageState,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../asked.tsx';
import { useInstant } from '../instant.ts';
import { useAct } from '../use-act.ts';
import { useAgainWhile } from '../use-again-while.ts';
import { useRead } from '../use-read.ts';

type Message = NonNullable<DeskWebhookMessagesQuery['viewer']>['partners'][number]['webhooks'][number]['messages'][number];

const pageSize = 20;
const states = ['WAITING', 'DELIVERED', 'GIVEN_UP'] as const satisfies readonly WebhookMessageState[];
const tones = { WAITING: 'careful', DELIVERED: 'good', GIVEN_UP: 'wrong' } as const;

interface Props {
  endpointId: string;
  /** Another number where something was sent elsewhere on the page: the log is read again. */
  sent: number;
}

/** All that an endpoint was sent, the newest first, with every try; in pages, and by how it stands. */
export function MessageLog({ endpointId, sent }: Props) {
  const { t } = useTranslation('partner');
  const [state, setState] = useState<WebhookMessageState | ''>('');
  return (
    <div className="stack partner-log">
      <FilterBar label={t('webhooks.filter')}>
        <Pick
          label={t('webhooks.state')}
          value={state}
          onChange={(value) => setState(value as WebhookMessageState | '')}
          options={[{ value: '', label: t('webhooks.anyState') }, ...states.map((value) => ({ value, label: t(`message.${value}`) }))]}
        />
      </FilterBar>
      <LogPage key={state} {...{ endpointId, sent, state: state || null, before: null, shown: 0 }} />
    </div>
  );
}

interface PageProps extends Props {
  state: WebhookMessageState | null;
  /** The last message of the page before; null for the first page. */
  before: string | null;
  /** How many the pages before show. */
  shown: number;
}

/** One page and what is open behind it. The next begins where this one ends now, so that none is missed or said twice when others come or go. */
function LogPage({ endpointId, sent, state, before, shown }: PageProps) {
  const { t } = useTranslation('partner');
  const [isOpen, setOpen] = useState(false);
  const { data, again, asked } = useRead(DeskWebhookMessagesDocument, { first: pageSize + 1, before, state });
  const read = data?.viewer?.partners.flatMap(({ webhooks }) => webhooks).find(({ id }) => id === endpointId)?.messages;
  const messages = read?.slice(0, pageSize) ?? [];
  const hasMore = (read?.length ?? 0) > pageSize;
  const count = shown + messages.length;
  useEffect(() => {
    if (sent > 0) again();
  }, [sent, again]);
  useAgainWhile(
    messages.some((one) => one.state === 'WAITING'),
    again,
    5_000,
  );
  return (
    <Asked {...asked} isThere={read !== undefined}>
      {count === 0 && <p className="soft">{t(state ? 'webhooks.noneSo' : 'webhooks.nothingSent')}</p>}
      <ul className="partner-rows" aria-label={t('webhooks.log')}>
        {messages.map((message) => (
          <MessageRow key={message.id} of={message} endpointId={endpointId} again={again} />
        ))}
      </ul>
      {hasMore && isOpen ? (
        <LogPage {...{ endpointId, sent, state, before: messages.at(-1)!.id, shown: count }} />
      ) : (
        count > 0 && <More shown={count} total={null} hasMore={hasMore} isBusy={false} onMore={() => setOpen(true)} />
      )}
    </Asked>
  );
}

function MessageRow({ of, endpointId, again }: { of: Message; endpointId: string; again: () => void }) {
  const { t } = useTranslation('partner');
  const say = useInstant();
  const { act, isBusy, problems } = useAct(DeskReplayWebhookDocument);
  const replay = useCallback(async () => {
    const { done } = await act({ endpointId, messageId: of.id });
    if (done) again();
  }, [act, again, endpointId, of.id]);
  return (
    <li>
      <div>
        <code>{of.type}</code> <Tag tone={tones[of.state as keyof typeof tones]}>{t(`message.${of.state}`)}</Tag>{' '}
        <span className="soft">
          {say(of.createdAt)} {of.nextTryAt && `· ${t('webhooks.nextTry', { at: say(of.nextTryAt) })}`}
        </span>
        {of.attempts.map(({ number, at, status, failure, tookMs }) => (
          <div key={number} className="soft">
            {number}. {say(at)} · {status ?? ''} {failure ? t(`webhookFailure.${failure}`) : t('webhooks.taken')} · {tookMs} ms
          </div>
        ))}
        <details>
          <summary className="soft">{t('webhooks.body')}</summary>
          <code>{of.body}</code>
        </details>
        <Problems of={problems} />
      </div>
      <Button look="quiet" isPending={isBusy} onPress={() => void replay()}>
        {t('webhooks.replay')}
      </Button>
    </li>
  );
}
