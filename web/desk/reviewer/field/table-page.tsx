import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Chart } from '../../../design/components/chart.tsx';
import { Card, Figures } from '../../../design/components/figures.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Notice, Tag } from '../../../design/components/words.tsx';
import { ReviewerFieldTableDocument, type ReviewerFieldTableQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { Titled, titleIn } from '../../shell/titled.tsx';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { useRead } from '../../shell/use-read.ts';
import { CaseReviews } from './case-reviews.tsx';
import { FieldFrame, useField } from './field-frame.tsx';
import { distribution, SpreadPicture } from './spread-picture.tsx';

type FieldTable = NonNullable<NonNullable<ReviewerFieldTableQuery['viewer']>['fieldTable']>;
type Row = FieldTable['cases'][number];

/** A field's cases with their figures, for whoever leads it. */
export default function TablePage() {
  const { t, i18n } = useTranslation('reviewer');
  const { edition, field } = useField();
  const { data, asked, again } = useRead(ReviewerFieldTableDocument, { edition, field });
  const [opened, setOpened] = useState<Row | null>(null);
  const table = data?.viewer?.fieldTable;
  const coverage = data?.viewer?.committee?.coverage;
  const isCalculating = table?.state === 'CALCULATING' || table?.state === 'STALE';
  useAgainWhile(isCalculating, again);
  const number = (value: number | null | undefined, digits = 0) =>
    typeof value !== 'number' ? '–' : value.toLocaleString(i18n.language, { maximumFractionDigits: digits, minimumFractionDigits: digits });
  const columns: Column<Row>[] = [
    {
      id: 'case',
      header: t('field.case'),
      accessorFn: ({ titles }) => titleIn(titles, i18n.language)?.value ?? '',
      cell: ({ row: { original } }) => (
        <button type="button" className="as-link" onClick={() => setOpened(original)}>
          <Titled of={original.titles} />
        </button>
      ),
    },
    {
      id: 'reviews',
      header: t('field.reviews'),
      accessorFn: ({ counted }) => counted,
      meta: { isNumber: true },
      cell: ({ row: { original } }) => (
        <>
          {t('field.countedOf', { counted: original.counted, asked: original.asked })}
          {original.counted < original.asked && (
            <>
              {' '}
              <Tag tone="careful">{t('field.missing', { count: original.asked - original.counted })}</Tag>
            </>
          )}
        </>
      ),
    },
    {
      id: 'mean',
      header: t('field.mean'),
      accessorFn: ({ mean }) => mean ?? -1,
      meta: { isNumber: true },
      cell: ({ row: { original } }) => number(original.mean, 1),
    },
    {
      id: 'spread',
      header: t('field.spread'),
      accessorFn: ({ spread }) => spread ?? -1,
      cell: ({ row: { original } }) => (
        <span className="spread-cell">
          <SpreadPicture lowest={original.lowest ?? null} highest={original.highest ?? null} mean={original.mean ?? null} />
          {(original.relativeSpread ?? 0) >= 1.5 && <Tag tone="careful">{t('field.apart')}</Tag>}
        </span>
      ),
    },
    {
      id: 'adjusted',
      header: t('field.adjusted'),
      accessorFn: ({ adjusted }) => adjusted ?? -1,
      meta: { isNumber: true },
      cell: ({ row: { original } }) => number(original.adjusted, 1),
    },
    {
      id: 'chance',
      header: t('field.chance'),
      accessorFn: ({ topChance }) => topChance ?? -1,
      meta: { isNumber: true },
      cell: ({ row: { original } }) => (
        <>
          {typeof original.topChance !== 'number' ? '–' : original.topChance.toLocaleString(i18n.language, { style: 'percent' })}{' '}
          {original.isInBand && <Tag tone="strong">{t('field.inBand')}</Tag>}
        </>
      ),
    },
  ];
  if (data && !table) return <NotFoundPage />;
  return (
    <FieldFrame>
      <Asked {...asked} isThere={table !== undefined}>
        {table && (
          <>
            {isCalculating && <Notice>{t('field.calculating')}</Notice>}
            <Figures
              of={[
                { label: t('field.cases'), value: table.cases.length },
                {
                  label: t('field.given'),
                  value: coverage ? `${coverage.given} / ${coverage.asked}` : '–',
                  tone: coverage && coverage.given < coverage.asked ? 'careful' : 'good',
                },
                { label: t('field.lockedReviews'), value: coverage?.locked ?? '–' },
                { label: t('field.line'), value: table.top },
                { label: t('field.agreement'), value: number(table.figures?.agreement.alpha, 2) },
              ]}
            />
            {table.figures?.agreement.refused && <p className="soft">{t(`refused.${table.figures.agreement.refused.because}`)}</p>}
            <Table caption={t('field.table')} columns={columns} rows={table.cases} rowId={({ submissionId }) => submissionId} />
            <Card>
              <Chart title={t('field.distribution')} data={distribution(table.cases.map(({ mean }) => mean ?? null))} />
            </Card>
            {data?.viewer?.committee?.members && (
              <Card title={t('field.members')}>
                <ul className="row tight">
                  {data.viewer.committee.members.map(({ name, part }) => (
                    <li key={`${name} ${part}`}>
                      <Tag>
                        {name} · {t(`part.${part}`)}
                      </Tag>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            <div>
              <Button look="quiet" onPress={again}>
                {t('field.again')}
              </Button>
            </div>
          </>
        )}
      </Asked>
      {opened && <CaseReviews edition={edition} field={field} one={opened} onClose={() => setOpened(null)} onChanged={again} />}
    </FieldFrame>
  );
}
