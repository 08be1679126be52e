import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerScreeningDocument,
  type OrganizerScreeningQuery,
  type ScreeningState,
  type Verdict,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { usePages } from '../../shell/use-pages.ts';
import { useEdition, useFieldName, useNameIn } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';
import { BatchActs } from './batch-acts.tsx';
import { BatchAnswers } from './batch-answers.tsx';
import { ChooseAll, ChooseOne, Choosing } from './choose-cases.tsx';
import { inOwnLanguage } from './in-own-language.ts';
import { toneOfState, toneOfVerdict } from './tones.ts';
import { useBatch } from './use-batch.ts';

export type Queued = NonNullable<NonNullable<OrganizerScreeningQuery['viewer']>['desk']>['screening']['edges'][number]['node'];
const pageIn = (data: OrganizerScreeningQuery) => data.viewer?.desk?.screening;
const states = ['PENDING', 'RETURNED', 'PASSED', 'FAILED'] as const;
const verdicts = ['NEEDS_PERSON', 'FAIL', 'PASS'] as const;
const worstOf = ({ findings }: Queued) =>
  verdicts
    .map((one) => one)
    .sort((a, b) => rank(a) - rank(b))
    .find((one) => findings.some(({ holds }) => holds === one)) ?? 'PASS';
const rank = (verdict: (typeof verdicts)[number]) => ({ FAIL: 0, NEEDS_PERSON: 1, PASS: 2 })[verdict];

/** The screener's queue. What is narrowed stands in the address, so that a case leads back to the same list. */
export default function ScreeningPage() {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const { say } = useZoned();
  const nameIn = useNameIn();
  const fieldName = useFieldName();
  const [search, setSearch] = useSearchParams();
  const is = (name: string) => search.get(name) ?? '';
  const narrow = (name: string) => (value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const { data, nodes, hasMore, isBusy, onMore, again, at, asked } = usePages(
    OrganizerScreeningDocument,
    {
      ...{ edition: desk.year, first: 50, field: is('field') || null },
      ...{ verdict: (is('verdict') || null) as Verdict | null, state: (is('state') || null) as ScreeningState | null },
    },
    pageIn,
  );
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const batch = useBatch(again);
  const textOf = ({ submission: { texts } }: Queued) => inOwnLanguage(texts, i18n.language);
  const titleOf = (one: Queued) => textOf(one)?.title || t('screening.untitled');
  // what was done is not to be done again
  const open = nodes.filter(({ state }) => state === 'PENDING');
  const chosen = open.filter(({ submission }) => chosenIds.has(submission.id));
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosenIds((before) => new Set(isChosen ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const tally = data?.viewer?.desk?.screeningTally ?? [];
  const countOf = (state: string) => tally.find(({ key }) => key === state)?.count ?? 0;
  const columns: Column<Queued>[] = [
    { id: 'chosen', enableSorting: false, header: ChooseAll, cell: ChooseOne },
    {
      id: 'case',
      header: t('screening.case'),
      accessorFn: (one) => textOf(one)?.title ?? '',
      cell: ({ row: { original } }) => {
        const lead = original.submission.applicants.find(({ role }) => role === 'LEAD') ?? original.submission.applicants[0];
        return (
          <>
            <Link to={`${original.submission.id}?${search.toString()}`} lang={textOf(original)?.locale}>
              {titleOf(original)}
            </Link>
            {lead && (
              <>
                <br />
                <span className="soft">{nameIn(lead.organization.names)}</span>
              </>
            )}
          </>
        );
      },
    },
    { id: 'field', header: t('progress.field'), accessorFn: ({ submission }) => fieldName(submission.field) },
    {
      id: 'received',
      header: t('screening.received'),
      accessorFn: ({ submission }) => submission.receipt?.receivedAt ?? '',
      cell: ({ row: { original } }) => (original.submission.receipt ? say(original.submission.receipt.receivedAt) : '—'),
    },
    {
      id: 'rules',
      header: t('screening.rules'),
      accessorFn: (one) => rank(worstOf(one)),
      cell: ({ row: { original } }) => <Tag tone={toneOfVerdict(worstOf(original))}>{t(`worst.${worstOf(original)}`)}</Tag>,
    },
    {
      id: 'state',
      header: t('progress.state'),
      accessorFn: ({ state }) => t(`screeningState.${state}`),
      cell: ({ row: { original } }) => <Tag tone={toneOfState(original.state)}>{t(`screeningState.${original.state}`)}</Tag>,
    },
  ];
  return (
    <>
      <PageHead title={t('nav.screening')} lead={t('screening.lead')} at={at} again={again} />
      <BatchAnswers batch={batch} pathOf={(id) => `${id}?${search.toString()}`} />
      <Card>
        <FilterBar label={t('screening.filter')}>
          <Pick
            label={t('progress.state')}
            value={is('state')}
            onChange={narrow('state')}
            options={[
              { value: '', label: t('all') },
              ...states.map((value) => ({ value, label: `${t(`screeningState.${value}`)} (${countOf(value)})` })),
            ]}
          />
          <Pick
            label={t('screening.rules')}
            value={is('verdict')}
            onChange={narrow('verdict')}
            options={[{ value: '', label: t('all') }, ...verdicts.map((value) => ({ value, label: t(`worst.${value}`) }))]}
          />
          <Pick
            label={t('progress.field')}
            value={is('field')}
            onChange={narrow('field')}
            options={[{ value: '', label: t('all') }, ...desk.fields.map(({ key }) => ({ value: key, label: fieldName(key) }))]}
          />
        </FilterBar>
        {chosen.length > 0 && !batch.isRunning && <BatchActs {...{ chosen, titleOf, batch }} onClear={() => setChosenIds(new Set())} />}
        <Asked {...asked}>
          {nodes.length === 0 ? (
            <Empty title={t(search.size === 0 ? 'screening.none' : 'screening.noneLike')}>
              <p>{t(search.size === 0 ? 'screening.noneMore' : 'screening.noneLikeMore')}</p>
            </Empty>
          ) : (
            <Choosing value={{ open, ids: chosenIds, isDisabled: batch.isRunning, titleOf, choose }}>
              <Table caption={t('nav.screening')} columns={columns} rows={nodes} rowId={({ submission }) => submission.id} />
            </Choosing>
          )}
          <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />
        </Asked>
      </Card>
    </>
  );
}
