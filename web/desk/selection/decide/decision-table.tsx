import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import { Titled, titleIn } from '../../shell/titled.tsx';
import { useCountryName, useWords } from '../../shell/words-of.ts';
import type { Outcome } from '../../../../src/generated/web/graphql.ts';
import { type CaseFigures, decide, type Draft, type FieldTable, outcomeOf, outcomes, passedOver, ranked } from './draft-rules.ts';
import type { CaseFacts } from './use-case-facts.ts';

export type Sorting = 'rank' | 'chance' | 'spread' | 'reviews' | 'title';

interface Props {
  tables: readonly FieldTable[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  facts: ReadonlyMap<string, CaseFacts>;
  fieldName: (key: string) => string;
  sorting: Sorting;
  shows: (figures: CaseFigures) => boolean;
  mayDecide: boolean;
}

const by: Record<Exclude<Sorting, 'rank' | 'title'>, (one: CaseFigures, other: CaseFigures) => number> = {
  chance: (one, other) => (other.topChance ?? -1) - (one.topChance ?? -1),
  spread: (one, other) => (other.relativeSpread ?? -1) - (one.relativeSpread ?? -1),
  reviews: (one, other) => one.counted - other.counted,
};

/** Every judged case with its figures, field by field, the line between those that have room and the others, and what is decided of each. */
export function DecisionTable({ tables, draft, onChange, facts, fieldName, sorting, shows, mayDecide }: Props) {
  const { t, i18n } = useTranslation('selection');
  const titleOf = ({ titles }: CaseFigures) => titleIn(titles, i18n.language)?.value ?? '';
  const byTitle = (one: CaseFigures, other: CaseFigures) => titleOf(one).localeCompare(titleOf(other), i18n.language);
  const head = ['place', 'case', 'points', 'spread', 'reviews', 'chance', 'outcome'] as const;
  return (
    <div className="table-frame dense" role="region" aria-label={t('nav_decide')} tabIndex={0}>
      <table className="table decisions">
        <caption className="for-ears">{t('nav_decide')}</caption>
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col" className={['points', 'spread', 'reviews', 'chance'].includes(one) ? 'number' : ''} title={t(`about_${one}`)}>
                {t(`col_${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        {tables.map((table) => {
          const rows = ranked(table).filter(({ figures }) => shows(figures));
          const order = sorting === 'rank' ? undefined : sorting === 'title' ? byTitle : by[sorting];
          if (order) rows.sort((one, other) => order(one.figures, other.figures));
          return (
            <tbody key={table.field}>
              <tr className="group">
                <th scope="rowgroup" colSpan={head.length}>
                  {fieldName(table.field)} <span className="soft">{t('fieldHas', { count: table.cases.length, top: table.top })}</span>
                  {table.state !== 'CURRENT' && <Tag tone="careful">{t(`figures_${table.state}`)}</Tag>}
                </th>
              </tr>
              {rows.map(({ figures, place, isLevel }, index) => (
                <Fragment key={figures.submissionId}>
                  {sorting === 'rank' && place > table.top && (rows[index - 1]?.place ?? 0) <= table.top && index > 0 && (
                    <tr className="the-line">
                      <td colSpan={head.length}>
                        <span>{t('theLine')}</span>
                      </td>
                    </tr>
                  )}
                  <Row {...{ table, figures, place, isLevel, draft, onChange, mayDecide }} facts={facts.get(figures.submissionId)} />
                </Fragment>
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface RowProps {
  table: FieldTable;
  figures: CaseFigures;
  place: number;
  isLevel: boolean;
  draft: Draft;
  onChange: (draft: Draft) => void;
  facts: CaseFacts | undefined;
  mayDecide: boolean;
}

function Row({ table, figures, place, isLevel, draft, onChange, facts, mayDecide }: RowProps) {
  const { t, i18n } = useTranslation('selection');
  const say = useWords();
  const country = useCountryName();
  const id = figures.submissionId;
  const outcome = outcomeOf(draft, id);
  const over = passedOver(draft, table, id);
  const number = (value: number | null | undefined, digits = 1) =>
    value === null || value === undefined
      ? '–'
      : value.toLocaleString(i18n.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const lead = facts?.applicants.find(({ role }) => role === 'LEAD') ?? facts?.applicants[0];
  const organization = lead && say(lead.organization.names);
  return (
    <>
      <tr className={`${figures.isInBand ? 'in-band' : ''} ${outcome.toLowerCase()}`}>
        <td className="number">
          {place}
          {isLevel && <abbr title={t('level')}>=</abbr>}
        </td>
        <td className="case-cell">
          <strong>
            <Titled of={figures.titles} />
          </strong>
          <span className="soft">
            {organization?.value}
            {facts && facts.countries.length > 0 && ` · ${facts.countries.map(country).join(', ')}`}
          </span>
          {figures.isInBand && <Tag tone="careful">{t('inBand')}</Tag>}
        </td>
        <td className="number">
          {number(figures.adjusted ?? figures.mean)}
          {figures.adjustedError !== null && figures.adjustedError !== undefined && (
            <span className="soft"> ± {number(1.96 * figures.adjustedError)}</span>
          )}
        </td>
        <td className="number">
          {number(figures.spread)}
          {(figures.relativeSpread ?? 0) >= 1.5 && <Tag tone="careful">{t('wide')}</Tag>}
        </td>
        <td className="number">
          {figures.counted}
          <span className="soft"> / {figures.asked}</span>
        </td>
        <td className="number">
          {figures.topChance === null || figures.topChance === undefined
            ? '–'
            : figures.topChance.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 0 })}
        </td>
        <td>
          <select
            className="outcome"
            aria-label={t('outcomeOf', { title: titleIn(figures.titles, i18n.language)?.value })}
            disabled={!mayDecide}
            value={outcome}
            onChange={({ target }) => onChange(decide(draft, id, target.value as Outcome))}
          >
            {outcomes.map((one) => (
              <option key={one} value={one}>
                {t(`outcome_${one}`)}
              </option>
            ))}
          </select>
        </td>
      </tr>
      {over.length > 0 && (
        <tr className="leap">
          <td />
          <td colSpan={6}>
            <label>
              <span>{t('leaps', { titles: over.map(({ title }) => title).join('; '), count: over.length })}</span>
              <input
                className="input"
                value={draft.reasons.get(id) ?? ''}
                disabled={!mayDecide}
                onChange={({ target }) => onChange({ ...draft, reasons: new Map(draft.reasons).set(id, target.value) })}
              />
            </label>
          </td>
        </tr>
      )}
    </>
  );
}
