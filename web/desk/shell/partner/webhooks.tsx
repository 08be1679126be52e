import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Problems, Tag } from '../../../design/components/words.tsx';
import {
  DeskAddWebhookDocument,
  DeskChangeWebhookDocument,
  DeskReplayWebhookDocument,
  DeskRotateWebhookSecretDocument,
  DeskTestWebhookDocument,
  type DeskPartnerWebhookFragment,
  type WebhookEvent,
} from '../../../../src/generated/web/graphql.ts';
import { daysAfter } from '../days-after.ts';
import { useInstant } from '../instant.ts';
import { useAct } from '../use-act.ts';
import { MessageLog } from './message-log.tsx';
import './partner.css';

const events = ['RELEASE_APPLIED', 'CASE_CHANGED', 'CASE_REMOVED', 'EMBARGO'] as const satisfies readonly WebhookEvent[];
const stateTones = { ACTIVE: 'good', STOPPED: 'careful', GONE: 'wrong' } as const;

interface Props {
  of: { id: string; webhooks: readonly DeskPartnerWebhookFragment[] };
  again: () => void;
  /** Shows something that is seen once. */
  onSecret: (secret: string | null | undefined) => void;
}

/** Where a partner is told of changes, with what was sent, tried and taken. */
export function Webhooks({ of, again, onSecret }: Props) {
  const { t } = useTranslation('partner');
  return (
    <section className="stack" aria-label={t('webhooks.title')}>
      <span className="row between">
        <h3>{t('webhooks.title')}</h3>
        <AddWebhook of={of} again={again} onSecret={onSecret} />
      </span>
      {of.webhooks.length === 0 && <p className="soft">{t('webhooks.none')}</p>}
      {of.webhooks.map((endpoint) => (
        <Endpoint key={endpoint.id} of={endpoint} again={again} onSecret={onSecret} />
      ))}
    </section>
  );
}

function AddWebhook({ of, onSecret }: Props) {
  const { t } = useTranslation('partner');
  const { act } = useAct(DeskAddWebhookDocument);
  const [url, setUrl] = useState('');
  const [told, setTold] = useState<readonly WebhookEvent[]>(events);
  return (
    <Confirm
      act={t('webhooks.add')}
      title={t('webhooks.add')}
      follows={<p>{t('webhooks.addFollows')}</p>}
      isReady={url.startsWith('https://') && told.length > 0}
      onConfirm={async () => {
        const { done, problems } = await act({ partnerId: of.id, url: url.trim(), events: [...told] });
        if (done) onSecret(done.secret);
        return problems;
      }}
    >
      <TextField label={t('webhooks.url')} value={url} onChange={setUrl} />
      <fieldset className="partner-events">
        <legend>{t('webhooks.events')}</legend>
        {events.map((event) => (
          <label key={event} className="tick">
            <input
              type="checkbox"
              checked={told.includes(event)}
              onChange={({ target }) => setTold((before) => (target.checked ? [...before, event] : before.filter((one) => one !== event)))}
            />
            {t(`event.${event}`)}
          </label>
        ))}
      </fieldset>
    </Confirm>
  );
}

function Endpoint({ of, again, onSecret }: { of: DeskPartnerWebhookFragment } & Omit<Props, 'of'>) {
  const { t } = useTranslation('partner');
  const say = useInstant();
  const [isLogOpen, setLogOpen] = useState(false);
  const [sent, setSent] = useState(0);
  const change = useAct(DeskChangeWebhookDocument);
  const rotate = useAct(DeskRotateWebhookSecretDocument);
  const test = useAct(DeskTestWebhookDocument);
  const replay = useAct(DeskReplayWebhookDocument);
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  const afterSending = (answer: Parameters<typeof after>[0]) => {
    if (answer.done) setSent((before) => before + 1);
    return after(answer);
  };
  const isActive = of.state === 'ACTIVE';
  return (
    <div className="partner-endpoint stack">
      <span className="row between">
        <span>
          <code>{of.url}</code> <Tag tone={stateTones[of.state as keyof typeof stateTones]}>{t(`webhookState.${of.state}`)}</Tag>
          <br />
          <span className="soft">
            {of.events.map((event) => t(`event.${event}`)).join(' · ')}
            {of.failingSince && ` · ${t('webhooks.failing', { at: say(of.failingSince) })}`}
            {of.secretBeforeUntil && ` · ${t('webhooks.oldSecret', { at: say(of.secretBeforeUntil) })}`}
          </span>
        </span>
        <span className="row tight">
          <Button onPress={() => void test.act({ endpointId: of.id }).then(afterSending)}>{t('webhooks.test')}</Button>
          <Confirm
            act={t('webhooks.replayAll')}
            title={t('webhooks.replayAll')}
            follows={<p>{t('webhooks.replayFollows')}</p>}
            onConfirm={async () => afterSending(await replay.act({ endpointId: of.id, messageId: null }))}
          />
          <Confirm
            act={t('webhooks.rotate')}
            title={t('webhooks.rotate')}
            follows={<p>{t('webhooks.rotateFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await rotate.act((at) => ({ endpointId: of.id, oldSignsUntil: daysAfter(at, 7) }));
              if (done) onSecret(done.secret);
              return problems;
            }}
          />
          <Confirm
            act={t(isActive ? 'webhooks.stop' : 'webhooks.start')}
            title={t(isActive ? 'webhooks.stop' : 'webhooks.start')}
            follows={<p>{t(isActive ? 'webhooks.stopFollows' : 'webhooks.startFollows')}</p>}
            onConfirm={async () => after(await change.act({ endpointId: of.id, isActive: !isActive }))}
          />
          <Confirm
            act={t('webhooks.remove')}
            look="danger"
            title={t('webhooks.remove')}
            follows={<p>{t('webhooks.removeFollows')}</p>}
            onConfirm={async () => {
              const { problems } = await change.act({ endpointId: of.id, isRemoved: true });
              if (problems.length === 0) again();
              return problems;
            }}
          />
        </span>
      </span>
      <Problems of={test.problems} />
      <details onToggle={({ currentTarget }) => setLogOpen(currentTarget.open)}>
        <summary>{t('webhooks.log')}</summary>
        {isLogOpen && <MessageLog endpointId={of.id} sent={sent} />}
      </details>
    </div>
  );
}
