import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Empty, Problems } from '../../../design/components/words.tsx';
import {
  OrganizerNoAnswerNeededDocument,
  OrganizerQuestionsDocument,
  type OrganizerQuestionsQuery,
  OrganizerSendMessageDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { Titled } from '../../shell/titled.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';

type Thread = NonNullable<NonNullable<OrganizerQuestionsQuery['viewer']>['desk']>['waitingThreads'][number];

/** Applicants who wait for an answer, the longest first. */
export default function QuestionsPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { data, again, at, asked } = useRead(OrganizerQuestionsDocument, { edition: desk.year });
  const threads = data?.viewer?.desk?.waitingThreads ?? [];
  return (
    <>
      <PageHead title={t('nav.questions')} lead={t('questions.lead')} at={at} again={again} />
      <Asked {...asked}>
        {threads.length === 0 && (
          <Empty title={t('questions.none')}>
            <p>{t('questions.noneMore')}</p>
          </Empty>
        )}
        {threads.map((thread) => (
          <ThreadCard key={thread.submissionId} of={thread} again={again} />
        ))}
      </Asked>
    </>
  );
}

function ThreadCard({ of, again }: { of: Thread; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const send = useAct(OrganizerSendMessageDocument);
  const settle = useAct(OrganizerNoAnswerNeededDocument);
  const [text, setText] = useState('');
  const last = of.messages.at(-1);
  const answer = async () => {
    const { done } = await send.act({ submissionId: of.submissionId, text });
    if (!done) return;
    setText('');
    again();
  };
  return (
    <Card
      title={of.titles.length > 0 ? <Titled of={of.titles} /> : t('questions.draft')}
      aside={<Link to={`/desk/organize/${desk.year}/screening/${of.submissionId}`}>{t('questions.toCase')}</Link>}
    >
      {of.waitsSince && <p className="soft">{t('questions.since', { at: say(of.waitsSince) })}</p>}
      <ol className="talk">
        {of.messages.map((message) => (
          <li key={message.id} className={message.side === 'DESK' ? 'ours' : ''}>
            <p className="pre">{message.text}</p>
            <span className="soft">
              {t(`side.${message.side}`)} · {say(message.sentAt)}
            </span>
          </li>
        ))}
      </ol>
      <Problems of={send.problems} />
      <TextField label={t('questions.answer')} hint={t('questions.most', { count: of.mostGraphemes })} isLong value={text} onChange={setText} />
      <div className="row">
        <Button look="main" isDisabled={text.trim() === ''} isPending={send.isBusy} onPress={() => void answer()}>
          {t('questions.send')}
        </Button>
        {last && (
          <Confirm
            act={t('questions.settle')}
            title={t('questions.settle')}
            follows={<p>{t('questions.settleFollows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await settle.act({ submissionId: of.submissionId, messageId: last.id });
              if (done) again();
              return problems;
            }}
          />
        )}
      </div>
    </Card>
  );
}
