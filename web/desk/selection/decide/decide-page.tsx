import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { FilterBar, Pick } from '../../../design/components/filters.tsx';
import { Empty, Notice, Tag } from '../../../design/components/words.tsx';
import { SelectionTableDocument, SelectionWithRoomDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { titleIn } from '../../shell/titled.tsx';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { useWords } from '../../shell/words-of.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';
import { BandPicture } from './band-picture.tsx';
import { DecisionTable, type Sorting } from './decision-table.tsx';
import { type Desk, differences, type Draft, draftOf, filled, isOver, nothing, outcomeOf, outcomes, usesOf } from './draft-rules.ts';
import { ProposePlan } from './propose-plan.tsx';
import { QuotaPanel } from './quota-panel.tsx';
import { StageOrder } from './stage-order.tsx';
import { useCaseFacts } from './use-case-facts.ts';

/** From figures to outcomes: the table of all judged cases, the band around the line, the quotas, and what would be decided. */
export default function DecidePage() {
  const { t } = useTranslation('selection');
  const year = useYear();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SelectionTableDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const desk = data?.viewer?.desk;
  const isBusy = desk?.fieldTables.some(({ state }) => state !== 'CURRENT') ?? false;
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useAgainWhile(isBusy, again);
  return (
    <SelectionFrame>
      <header className="page-head">
        <h1>{t('nav_decide')}</h1>
        <p>{t('decideLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
        {!desk ? (
          <NotFoundPage />
        ) : desk.fieldTables.every(({ cases }) => cases.length === 0) ? (
          <Empty title={t('noCases')}>
            <p>{t('noCasesMore')}</p>
          </Empty>
        ) : (
          <Board key={year} desk={desk} year={year} />
        )}
      </Asked>
    </SelectionFrame>
  );
}

const isOpen = (desk: Desk) => !['PLANNED', 'ANNOUNCED', 'APPLICATION', 'SCREENING', 'REVIEW'].includes(desk.stage);

function Board({ desk, year }: { desk: Desk; year: number }) {
  const { t, i18n } = useTranslation('selection');
  const say = useWords();
  const facts = useCaseFacts(year);
  const [last] = desk.decisionPlans;
  const [began] = useState(last?.id);
  const [draft, setDraft] = useState<Draft>(() => (last ? draftOf(last) : nothing));
  const [field, setField] = useState('');
  const [outcome, setOutcome] = useState('');
  const [sorting, setSorting] = useState<Sorting>('rank');
  const [onlyBand, setOnlyBand] = useState(false);
  const [reserves, setReserves] = useState('2');
  const fieldName = (key: string) => say(desk.fields.find((one) => one.key === key)?.names ?? [])?.value ?? key;
  const [room, setRoom] = useState('');
  const [{ data: withRoom }, askWithRoom] = useQuery({
    query: SelectionWithRoomDocument,
    variables: { edition: year, field, top: Number(room) },
    pause: field === '' || room === '',
  });
  const againWithRoom = useCallback(() => askWithRoom({ requestPolicy: 'network-only' }), [askWithRoom]);
  const other = field !== '' && room !== '' ? withRoom?.viewer?.fieldTable : undefined;
  useAgainWhile(other !== undefined && other !== null && other.state !== 'CURRENT', againWithRoom);
  const tables = desk.fieldTables
    .filter((table) => field === '' || table.field === field)
    .map((table) => (other?.field === table.field && String(other.top) === room ? other : table));
  const uses = usesOf(draft, desk).filter(({ by }) => by === 'TOTAL');
  const cases = desk.fieldTables.flatMap((table) => table.cases);
  const titleOf = (id: string) => titleIn(cases.find(({ submissionId }) => submissionId === id)?.titles ?? [], i18n.language)?.value ?? id;
  const changed = last ? differences(draftOf(last), draft) : [];
  const mayDecide = isOpen(desk);
  const count = (one: (typeof outcomes)[number]) => cases.filter(({ submissionId }) => outcomeOf(draft, submissionId) === one).length;
  return (
    <>
      {!mayDecide && (
        <Notice>
          <p>{t('reviewsAreOpen')}</p>
        </Notice>
      )}
      {last && (
        <Notice tone={last.state === 'CONFIRMED' ? 'good' : 'careful'}>
          <p>
            {t(`lastPlan_${last.state}`, { version: last.version, name: last.proposedBy.name })}{' '}
            <Link to={`/desk/selection/${year}/plans/${last.id}`}>{t('toPlan')}</Link>
          </p>
        </Notice>
      )}
      <Figures
        of={[
          { label: t('judged'), value: cases.length },
          { label: t('inBandNow'), value: cases.filter(({ isInBand }) => isInBand).length, tone: 'careful' },
          ...outcomes.slice(0, 3).map((one) => ({ label: t(`outcome_${one}`), value: count(one) })),
        ]}
      />
      <Card title={t('theBand')}>
        <p className="soft">{t('bandLead')}</p>
        <div className="bands">
          {tables.map((table) => (
            <BandPicture key={table.field} {...{ table, draft }} name={fieldName(table.field)} />
          ))}
        </div>
      </Card>
      <FilterBar label={t('narrow')}>
        <Pick
          label={t('field')}
          value={field}
          onChange={(next) => {
            setField(next);
            setRoom('');
          }}
          options={[
            { value: '', label: t('allFields') },
            ...desk.fieldTables.map((table) => ({ value: table.field, label: fieldName(table.field) })),
          ]}
        />
        {field !== '' && (
          <Pick
            label={t('roomFor')}
            value={room}
            onChange={setRoom}
            options={[
              { value: '', label: t('asQuota') },
              ...Array.from({ length: Math.max(1, (tables[0]?.cases.length ?? 1) - 1) }, (_, i) => ({ value: String(i + 1), label: String(i + 1) })),
            ]}
          />
        )}
        <Pick
          label={t('col_outcome')}
          value={outcome}
          onChange={setOutcome}
          options={[{ value: '', label: t('allOutcomes') }, ...outcomes.map((one) => ({ value: one, label: t(`outcome_${one}`) }))]}
        />
        <Pick
          label={t('sortBy')}
          value={sorting}
          onChange={(value) => setSorting(value as Sorting)}
          options={(['rank', 'chance', 'spread', 'reviews', 'title'] as const).map((one) => ({ value: one, label: t(`sort_${one}`) }))}
        />
        <label className="tick">
          <input type="checkbox" checked={onlyBand} onChange={({ target }) => setOnlyBand(target.checked)} />
          {t('onlyBand')}
        </label>
      </FilterBar>
      <DecisionTable
        {...{ tables, draft, facts, fieldName, sorting, mayDecide }}
        onChange={setDraft}
        shows={({ submissionId, isInBand }) => (!onlyBand || isInBand) && (outcome === '' || outcomeOf(draft, submissionId) === outcome)}
      />
      <div className="halves">
        <QuotaPanel {...{ draft, desk, fieldName }} />
        <Card title={t('stageOrder')}>
          <p className="soft">{t('stageOrderLead')}</p>
          <StageOrder {...{ draft, titleOf }} onChange={setDraft} />
        </Card>
      </div>
      {mayDecide && (
        <div className="acts">
          <span className="row tight" role="status">
            {uses.map((use) => (
              <Tag key={use.tier} tone={isOver(use) ? 'wrong' : 'strong'}>
                {t(use.tier === 'OUTSTANDING' ? 'outcome_OUTSTANDING' : 'inCollection')}: {use.count} / {use.most}
              </Tag>
            ))}
          </span>
          {changed.length > 0 && <span className="soft">{t('whatIf', { count: changed.length, version: last!.version })}</span>}
          <div className="row">
            <Pick
              label={t('reserves')}
              value={reserves}
              onChange={setReserves}
              options={['0', '1', '2', '3', '5', '10'].map((one) => ({ value: one, label: one }))}
            />
            <Button onPress={() => setDraft(filled(desk, Number(reserves)))}>{t('fill')}</Button>
            {changed.length > 0 && <Button onPress={() => setDraft(draftOf(last!))}>{t('reset')}</Button>}
            <ProposePlan {...{ year, desk, draft, titleOf, fieldName, began }} />
          </div>
        </div>
      )}
    </>
  );
}
