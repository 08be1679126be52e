import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Figures, ShareBar } from '../../../design/components/figures.tsx';
import { FilterBar, More, Pick } from '../../../design/components/filters.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { ReviewerQueueDocument, type ReviewerQueueQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked as Shown } from '../../shell/asked.tsx';
import { useDeadline } from '../../shell/deadline.ts';
import { useInstant } from '../../shell/instant.ts';
import { usePages } from '../../shell/use-pages.ts';
import { useShortcuts } from '../../shell/use-shortcuts.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { ReviewerFrame } from '../frame/reviewer-frame.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { type Asked, lookOf, orders, queued, shows, stateOf, titleOf, toneOf } from './case-state.ts';

const pageIn = (data: ReviewerQueueQuery) => data.viewer?.reviewAssignments;

/** What is asked of somebody, in the order in which it is best taken. */
export default function QueuePage() {
  const { t, i18n } = useTranslation('reviewer');
  const sayEnd = useDeadline();
  const { fieldName } = useFrame();
  const [search, setSearch] = useSearchParams();
  const look = lookOf(search);
  const { nodes, data, asked, onMore, hasMore, isBusy } = usePages(ReviewerQueueDocument, { first: 40 }, pageIn);
  const shown = queued(nodes, look, i18n.language);
  const locked = nodes.filter((one) => stateOf(one) === 'LOCKED').length;
  const begun = nodes.filter((one) => ['BEGUN', 'GIVEN', 'REOPENED', 'CHANGED'].includes(stateOf(one))).length;
  const fields = [...new Map(nodes.map(({ revision }) => [revision.field, revision.edition]))];
  const closes = nodes.map(({ closesAt }) => closesAt).toSorted();
  const set = (name: string) => (value: string) =>
    setSearch(
      (before) => {
        if (value === '' || value === 'all' || value === 'state') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );

  const list = useRef<HTMLOListElement>(null);
  const step = useCallback((by: number) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
  }, []);
  useShortcuts({ j: () => step(1), k: () => step(-1), ArrowDown: () => step(1), ArrowUp: () => step(-1) });

  return (
    <ReviewerFrame waiting={nodes.length - locked}>
      <header className="page-head">
        <h1>{t('queue.title')}</h1>
        <p>{t('queue.lead')}</p>
      </header>
      <Shown {...asked} isThere={data !== undefined}>
        {nodes.length === 0 ? (
          <Empty title={t('queue.none')}>
            <p>{t('queue.noneMore')}</p>
          </Empty>
        ) : (
          <>
            <Figures
              of={[
                { label: t('queue.toDo'), value: nodes.length - locked - begun },
                { label: t('queue.inWork'), value: begun, tone: begun > 0 ? 'careful' : undefined },
                { label: t('queue.locked'), value: locked, tone: locked > 0 ? 'good' : undefined },
                { label: t('queue.closes'), value: <span className="closes">{sayEnd(closes[0]!)}</span> },
              ]}
            />
            <ShareBar
              label={t('queue.progress', { locked, all: nodes.length })}
              parts={[
                { key: 'good', value: locked },
                { key: 'careful', value: begun },
                { key: 'none', value: nodes.length - locked - begun },
              ]}
            />
            <FilterBar label={t('queue.filter')}>
              <Pick
                label={t('queue.show')}
                value={look.show}
                onChange={set('show')}
                options={shows.map((value) => ({ value, label: t(`state.${value}`) }))}
              />
              <Pick
                label={t('queue.field')}
                value={look.field}
                onChange={set('field')}
                options={[{ value: '', label: t('queue.everyField') }, ...fields.map(([value, year]) => ({ value, label: fieldName(year, value) }))]}
              />
              <Pick
                label={t('queue.order')}
                value={look.order}
                onChange={set('order')}
                options={orders.map((value) => ({ value, label: t(`queue.by_${value}`) }))}
              />
              <p className="soft keys-hint">{t('queue.keys')}</p>
            </FilterBar>
            {shown.length === 0 ? (
              <p role="status">{t('queue.nothingShown')}</p>
            ) : (
              <ol className="queue" ref={list}>
                {shown.map((one) => (
                  <QueuedCase key={one.id} asked={one} search={search.toString()} fieldName={fieldName(one.revision.edition, one.revision.field)} />
                ))}
              </ol>
            )}
            {hasMore && <More shown={nodes.length} total={null} hasMore={hasMore} isBusy={isBusy} onMore={onMore} />}
          </>
        )}
      </Shown>
    </ReviewerFrame>
  );
}

function QueuedCase({ asked, search, fieldName }: { asked: Asked; search: string; fieldName: string }) {
  const { t, i18n } = useTranslation('reviewer');
  const countryName = useCountryName();
  const say = useInstant();
  const state = stateOf(asked);
  const { locale, title } = titleOf(asked, i18n.language);
  const scored = asked.sheet?.scores.length ?? 0;
  return (
    <li>
      <Link to={`/desk/reviews/${asked.id}${search ? `?${search}` : ''}`}>
        <span className="queue-title" lang={locale} dir="auto">
          {title}
        </span>
        <span className="soft">
          {fieldName} · {asked.revision.countries.map(countryName).join(t('listComma'))}
        </span>
      </Link>
      <span className="queue-state">
        <Tag tone={toneOf[state]}>{t(`state.${state}`)}</Tag>
        {state === 'BEGUN' && <span className="soft">{t('queue.scored', { scored, all: asked.criteria.length })}</span>}
        {state === 'GIVEN' && asked.sheet?.isChanged && <span className="soft">{t('queue.changedSince')}</span>}
        {state !== 'NEW' && state !== 'BEGUN' && typeof asked.review?.points === 'number' && (
          <span className="soft">{t('queue.points', { points: Math.round(asked.review.points) })}</span>
        )}
        {state === 'BEGUN' && asked.sheet && <span className="soft">{say(asked.sheet.savedAt)}</span>}
      </span>
    </li>
  );
}
