import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Tag } from '../../../design/components/words.tsx';
import {
  type NoticeState,
  OrganizerApproveBatchDocument,
  OrganizerLettersDocument,
  type OrganizerLettersQuery,
  OrganizerNoticesDocument,
  type OrganizerNoticesQuery,
  OrganizerWithdrawBatchDocument,
} from '../../../../src/generated/web/graphql.ts';
import { ownName } from '../../../i18n/index.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { usePages } from '../../shell/use-pages.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { ComposeLetter } from './compose-letter.tsx';

type Batch = NonNullable<NonNullable<OrganizerLettersQuery['viewer']>['desk']>['noticeBatches'][number];
type Notice = NonNullable<NonNullable<OrganizerNoticesQuery['viewer']>['desk']>['notices']['edges'][number]['node'];
const pageIn = (data: OrganizerNoticesQuery) => data.viewer?.desk?.notices;
const states = ['QUEUED', 'HANDED_OVER', 'FAILED', 'BOUNCED'] as const;
const tones = { QUEUED: 'careful', HANDED_OVER: 'good', FAILED: 'wrong', BOUNCED: 'wrong' } as const;
const batchTones = { COMPOSED: 'careful', APPROVED: 'good', WITHDRAWN: undefined } as const;

/** Letters to many, written by one and approved by another; and every mail of the edition with what became of it. */
export default function LettersPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { data, again, at, asked } = useRead(OrganizerLettersDocument, { edition: desk.year });
  const batches = data?.viewer?.desk?.noticeBatches ?? [];
  return (
    <>
      <PageHead title={t('nav.letters')} lead={t('letters.lead')} at={at} again={again}>
        <ComposeLetter again={again} />
      </PageHead>
      <Asked {...asked}>
        <Card title={t('letters.batches')}>
          {batches.length === 0 ? (
            <p className="soft">{t('letters.noBatches')}</p>
          ) : (
            <ul className="rows">
              {batches.map((batch) => (
                <BatchRow key={batch.id} of={batch} again={again} />
              ))}
            </ul>
          )}
        </Card>
      </Asked>
      <Mails />
    </>
  );
}

function BatchRow({ of, again }: { of: Batch; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { me } = useEdition();
  const { say } = useZoned();
  const approve = useAct(OrganizerApproveBatchDocument);
  const withdraw = useAct(OrganizerWithdrawBatchDocument);
  const isMine = of.composedBy.id === me.id;
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  return (
    <li>
      <div>
        <strong>{of.samples[0]?.subject ?? t(`audience.${of.audience}`)}</strong>{' '}
        <Tag tone={batchTones[of.state as keyof typeof batchTones]}>{t(`batch.${of.state}`)}</Tag>
        <br />
        <span className="soft">
          {t(`audience.${of.audience}`)} · {t('letters.recipients', { count: of.recipientCount })} ·{' '}
          {t('letters.composed', { name: of.composedBy.name, at: say(of.composedAt) })}
          {of.approvedBy && of.approvedAt && ` · ${t('letters.approved', { name: of.approvedBy.name, at: say(of.approvedAt) })}`}
          {of.progress &&
            ` · ${t('letters.progress', { over: of.progress.handedOver, queued: of.progress.queued, failed: of.progress.failed + of.progress.returned })}`}
        </span>
        <details>
          <summary className="soft">{t('letters.read')}</summary>
          {of.samples.map(({ locale, subject, text }) => (
            <article key={locale} lang={locale} className="letter">
              <span className="soft">{ownName(locale)}</span>
              <strong>{subject}</strong>
              <p className="pre">{text}</p>
            </article>
          ))}
        </details>
        {of.state === 'COMPOSED' && isMine && <span className="small">{t('letters.mine')}</span>}
      </div>
      {of.state === 'COMPOSED' && (
        <span className="row tight">
          <Confirm
            act={t('letters.approve')}
            look="main"
            isDisabled={isMine}
            title={t('letters.approveQuestion', { count: of.recipientCount })}
            follows={<p>{t('letters.approveFollows')}</p>}
            onConfirm={async () => after(await approve.act({ batchId: of.id, contentHash: of.contentHash }))}
          />
          <Confirm
            act={t('approval.withdraw')}
            title={t('approval.withdraw')}
            follows={<p>{t('letters.withdrawFollows')}</p>}
            onConfirm={async () => after(await withdraw.act({ batchId: of.id }))}
          />
        </span>
      )}
    </li>
  );
}

function Mails() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const [search, setSearch] = useSearchParams();
  const state = (search.get('state') ?? '') as NoticeState | '';
  const { nodes, hasMore, isBusy, onMore, asked } = usePages(
    OrganizerNoticesDocument,
    { edition: desk.year, first: 50, state: state || null },
    pageIn,
  );
  const columns: Column<Notice>[] = [
    { id: 'address', header: t('letters.to'), accessorFn: ({ address }) => address },
    { id: 'event', header: t('letters.about'), accessorFn: ({ event }) => event.replaceAll(/[._-]/g, ' ') },
    {
      id: 'state',
      header: t('progress.state'),
      accessorFn: (one) => t(`mail.${one.state}`),
      cell: ({ row: { original } }) => (
        <>
          <Tag tone={tones[original.state as keyof typeof tones]}>{t(`mail.${original.state}`)}</Tag>
          {original.failure && (
            <span className="soft">
              {' '}
              {t(`mailFailure.${original.failure}`)} {original.replyCode ?? ''}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'at',
      header: t('letters.at'),
      accessorFn: ({ queuedAt }) => queuedAt,
      cell: ({ row: { original } }) => say(original.settledAt ?? original.queuedAt),
    },
    { id: 'attempts', header: t('letters.attempts'), accessorFn: ({ attempts }) => attempts, meta: { isNumber: true } },
  ];
  return (
    <Card
      title={t('letters.mails')}
      aside={
        <FilterBar label={t('letters.filter')}>
          <Pick
            label={t('progress.state')}
            value={state}
            onChange={(value) => setSearch(value ? { state: value } : {})}
            options={[{ value: '', label: t('all') }, ...states.map((value) => ({ value, label: t(`mail.${value}`) }))]}
          />
        </FilterBar>
      }
    >
      <Asked {...asked}>
        {nodes.length === 0 ? (
          <p className="soft">{t('letters.noMails')}</p>
        ) : (
          <Table caption={t('letters.mails')} columns={columns} rows={nodes} rowId={({ id }) => id} />
        )}
        <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
      </Asked>
    </Card>
  );
}
