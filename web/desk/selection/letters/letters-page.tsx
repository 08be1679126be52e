import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ShareBar } from '../../../design/components/figures.tsx';
import { type Column, Table } from '../../../design/components/table.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import { SelectionLettersDocument, type SelectionLettersQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { When } from '../../shell/when.tsx';
import { SelectionFrame, useYear } from '../selection-frame.tsx';

export type Letter = NonNullable<NonNullable<SelectionLettersQuery['viewer']>['desk']>['noticeBatches'][number];
export const tones = { COMPOSED: 'careful', APPROVED: 'good', WITHDRAWN: undefined } as const;

/** Letters to many: composed by one, released by another, and how they fare. */
export default function LettersPage() {
  const { t, i18n } = useTranslation('selection');
  const year = useYear();
  const [{ data, error, fetching }, ask] = useQuery({
    query: SelectionLettersDocument,
    variables: { edition: year },
    requestPolicy: 'cache-and-network',
  });
  const letters = data?.viewer?.desk?.noticeBatches;
  const subjectOf = ({ samples }: Letter) => (samples.find(({ locale }) => locale === i18n.language) ?? samples[0])?.subject ?? '';
  const columns: Column<Letter>[] = [
    {
      id: 'subject',
      header: t('letter'),
      accessorFn: subjectOf,
      cell: ({ row: { original } }) => <Link to={`/desk/selection/${year}/letters/${original.id}`}>{subjectOf(original)}</Link>,
    },
    { id: 'audience', header: t('audience'), accessorFn: ({ audience }) => t(`audience_${audience}`) },
    {
      id: 'state',
      header: t('state'),
      accessorFn: ({ state }) => state,
      cell: ({ row: { original } }) => <Tag tone={tones[original.state]}>{t(`letter_${original.state}`)}</Tag>,
    },
    { id: 'count', header: t('recipients'), accessorFn: ({ recipientCount }) => recipientCount, meta: { isNumber: true } },
    {
      id: 'progress',
      header: t('progress'),
      accessorFn: ({ progress }) => progress?.handedOver ?? 0,
      cell: ({ row: { original } }) => original.progress && <Progress of={original.progress} />,
    },
    {
      id: 'when',
      header: t('composed'),
      accessorFn: ({ composedAt }) => composedAt,
      cell: ({ row: { original } }) => <When at={original.composedAt} />,
    },
  ];
  return (
    <SelectionFrame>
      <header className="page-head">
        <div className="row between">
          <h1>{t('nav_letters')}</h1>
          <Link className="button main" to={`/desk/selection/${year}/letters/new`}>
            {t('compose')}
          </Link>
        </div>
        <p>{t('lettersLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => ask({ requestPolicy: 'network-only' })}>
        {!letters ? (
          <NotFoundPage />
        ) : letters.length === 0 ? (
          <Empty title={t('noLetters')}>
            <p>{t('noLettersMore')}</p>
          </Empty>
        ) : (
          <div className="dense">
            <Table caption={t('nav_letters')} columns={columns} rows={letters} rowId={({ id }) => id} />
          </div>
        )}
      </Asked>
    </SelectionFrame>
  );
}

/** How a letter's mails fare, as a bar. */
export function Progress({ of: { queued, handedOver, failed, returned } }: { of: NonNullable<Letter['progress']> }) {
  const { t } = useTranslation('selection');
  return (
    <ShareBar
      label={t('progressInWords', { queued, handedOver, failed: failed + returned })}
      parts={[
        { key: 'good', value: handedOver },
        { key: 'wrong', value: failed + returned },
        { key: 'none', value: queued },
      ]}
    />
  );
}
