import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FilterBar, Pick } from '../../../design/components/filters.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { PublishingReleasesDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { When } from '../../shell/when.tsx';
import { PublishingFrame, useYear } from '../publishing-frame.tsx';
import { type ListedRelease, ReleaseStateTag } from './release-words.tsx';

const all = 'ALL';

/** Everything that was or is to be made public, the newest first. */
export default function ReleasesPage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const [{ data, error, fetching }, again] = useQuery({
    query: PublishingReleasesDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const [kind, setKind] = useState<string>(all);
  const [state, setState] = useState<string>(all);
  const releases = data?.viewer?.releases ?? [];
  const shown = releases.filter((one) => (kind === all || one.kind === kind) && (state === all || one.state === state));
  const kinds = [...new Set(releases.map((one) => one.kind))];
  const columns: Column<ListedRelease>[] = [
    {
      id: 'kind',
      header: t('release'),
      accessorFn: (one) => t(`kind_${one.kind}`),
      cell: ({ row: { original } }) => <Link to={`/desk/publishing/${year}/releases/${original.id}`}>{t(`kind_${original.kind}`)}</Link>,
    },
    { id: 'state', header: t('state'), accessorFn: (one) => one.state, cell: ({ row: { original } }) => <ReleaseStateTag of={original} /> },
    {
      id: 'when',
      header: t('when'),
      accessorFn: (one) => one.appliedAt ?? one.applyAt,
      cell: ({ row: { original } }) => <When at={original.appliedAt ?? original.applyAt} />,
    },
    {
      id: 'approvals',
      header: t('approvals'),
      accessorFn: (one) => one.approvals.length,
      cell: ({ row: { original } }) => (
        <span title={original.approvals.map(({ person }) => person.name).join(', ')}>{t('approvalsOf', { count: original.approvals.length })}</span>
      ),
    },
    { id: 'cases', header: t('cases'), accessorFn: (one) => one.caseCount, meta: { isNumber: true } },
    { id: 'revision', header: t('revision'), accessorFn: (one) => one.revision ?? '', meta: { isNumber: true } },
  ];
  return (
    <PublishingFrame>
      <header className="page-head">
        <div className="row between">
          <h1>{t('nav_releases')}</h1>
          <Link className="button main" to={`/desk/publishing/${year}/releases/new`}>
            {t('prepare')}
          </Link>
        </div>
        <p>{t('releasesLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
        {releases.length === 0 ? (
          <Empty title={t('noReleases')}>
            <p>{t('noReleasesMore')}</p>
          </Empty>
        ) : (
          <>
            <FilterBar label={t('filter')}>
              <Pick
                label={t('kind')}
                value={kind}
                onChange={setKind}
                options={[{ value: all, label: t('all') }, ...kinds.map((one) => ({ value: one, label: t(`kind_${one}`) }))]}
              />
              <Pick
                label={t('state')}
                value={state}
                onChange={setState}
                options={[
                  { value: all, label: t('all') },
                  ...(['PREPARED', 'APPROVED', 'APPLIED', 'ABORTED'] as const).map((one) => ({ value: one, label: t(`state_${one}`) })),
                ]}
              />
            </FilterBar>
            <div className="dense">
              <Table caption={t('nav_releases')} columns={columns} rows={shown} rowId={({ id }) => id} />
            </div>
          </>
        )}
      </Asked>
    </PublishingFrame>
  );
}
