import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { CountedText } from '../../../design/components/counted-text.tsx';
import { Empty, Problems } from '../../../design/components/words.tsx';
import { ApplicantMarkReadDocument, ApplicantMessagesDocument, ApplicantSendMessageDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useInstant } from '../../shell/instant.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useAct } from '../../shell/use-act.ts';
import '../applicant.css';
import '../form.css';

/** What the applicant and the organizers write to each other about one case. */
export default function MessagesPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantMessagesDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  const { act: send, problems, isBusy } = useAct(ApplicantSendMessageDocument);
  const { act: markRead } = useAct(ApplicantMarkReadDocument);
  const [text, setText] = useState('');
  const thread = data?.viewer?.messageThread;
  const unread = thread?.unread ?? 0;
  useEffect(() => {
    if (unread > 0) void markRead({ submissionId: id });
  }, [unread, id, markRead]);
  const submit = async () => {
    const { done } = await send({ submissionId: id, text });
    if (!done) return;
    setText('');
    again({ requestPolicy: 'network-only' });
  };
  const refusal = problems.find(({ code }) => code);
  return (
    <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      {!thread ? (
        <NotFoundPage />
      ) : (
        <>
          <header className="page-head">
            <p className="row">
              <Link to={`/desk/submissions/${id}`}>← {t('toCase')}</Link>
            </p>
            <h1>{t('way_messages')}</h1>
            <p>{t('messagesLead')}</p>
          </header>
          {thread.messages.length === 0 ? (
            <Empty title={t('noMessages')}>{thread.contact && <p>{t('noMessagesMore', { name: thread.contact.name })}</p>}</Empty>
          ) : (
            <ol className="thread">
              {thread.messages.map((message) => (
                <li key={message.id} className={`message ${message.side === 'APPLICANT' ? 'own' : ''}`}>
                  <span className="hint">
                    {t(`side_${message.side}`)} · <time dateTime={message.sentAt}>{say(message.sentAt)}</time>
                  </span>
                  <p className="message-text">{message.text}</p>
                </li>
              ))}
            </ol>
          )}
          {thread.waitsSince && (
            <p className="hint" role="status">
              {t('waitsSince', { when: say(thread.waitsSince) })}
            </p>
          )}
          <form
            className="panel stack"
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <CountedText
              label={t('yourMessage')}
              value={text}
              onChange={setText}
              isLong
              rows={5}
              limit={thread.mostGraphemes}
              wrong={refusal?.message}
            />
            {!refusal && <Problems of={problems} />}
            <div>
              <Button look="main" type="submit" isDisabled={text.trim() === ''} isPending={isBusy}>
                {t('send')}
              </Button>
            </div>
          </form>
        </>
      )}
    </Asked>
  );
}
