import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Facts } from '../../../design/components/figures.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { PublishingReachDocument } from '../../../../src/generated/web/graphql.ts';
import { When } from '../../shell/when.tsx';
import type { OneRelease } from './release-page.tsx';

interface Told {
  id: string;
  partner: string;
  url: string;
  type: string;
  state: 'WAITING' | 'DELIVERED' | 'GIVEN_UP';
  at: string;
}
const tones = { WAITING: 'careful', DELIVERED: 'good', GIVEN_UP: 'wrong' } as const;

/** What became of a release: when it was public, under which revision, and which partners' machines have heard of it. */
export function ReleaseReach({ release, zone }: { release: OneRelease; zone: string | undefined }) {
  const { t } = useTranslation('publishing');
  const isPublic = release.state === 'APPLIED';
  const [{ data }] = useQuery({ query: PublishingReachDocument, pause: !isPublic, requestPolicy: 'cache-and-network' });
  if (!isPublic)
    return (
      <Notice>
        <p>{release.abortedBy ? t('abortedBy', { name: release.abortedBy.name }) : t('abortedByProgram')}</p>
        {release.abortedAt && <When at={release.abortedAt} zone={zone} />}
      </Notice>
    );
  const told = (data?.viewer?.partners ?? []).flatMap(({ name, webhooks }) =>
    webhooks.flatMap(({ url, messages }) =>
      messages
        .filter(({ body }) => tellsOf(body) === release.revision)
        .map(({ id, type, state, createdAt }): Told => ({ id, partner: name, url, type, state, at: createdAt })),
    ),
  );
  const columns: Column<Told>[] = [
    { id: 'partner', header: t('partner'), accessorFn: ({ partner }) => partner },
    { id: 'type', header: t('told'), accessorFn: ({ type }) => type, cell: ({ row: { original } }) => <code>{original.type}</code> },
    {
      id: 'state',
      header: t('state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <Tag tone={tones[original.state]}>{t(`told_${original.state}`)}</Tag>,
    },
    { id: 'at', header: t('when'), accessorFn: ({ at }) => at, cell: ({ row: { original } }) => <When at={original.at} zone={zone} /> },
  ];
  return (
    <section className="card stack">
      <h2>{t('afterwards')}</h2>
      <Facts
        of={[
          [t('publicSince'), release.appliedAt ? <When key="at" at={release.appliedAt} zone={zone} /> : ''],
          [t('revision'), release.revision],
          [t('casesIn'), release.caseCount],
        ]}
      />
      <p>{t(release.kind === 'TAKE_DOWN' ? 'reachTakeDown' : 'reachOthers')}</p>
      <h3>{t('partnersTold')}</h3>
      {told.length > 0 ? (
        <div className="dense">
          <Table caption={t('partnersTold')} columns={columns} rows={told} rowId={({ id }) => id} />
        </div>
      ) : (
        <p className="soft">{t('nobodyTold')}</p>
      )}
    </section>
  );
}

/** The revision that a message tells of. */
function tellsOf(body: string): number | undefined {
  try {
    return (JSON.parse(body) as { data?: { revision?: number } }).data?.revision;
  } catch {
    return undefined;
  }
}
