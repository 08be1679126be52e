import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type Column, Table } from '../../design/components/table.tsx';
import { Empty, Tag } from '../../design/components/words.tsx';
import { ApplicantSubmissionsDocument, type ApplicantSubmissionsQuery } from '../../../src/generated/web/graphql.ts';
import { Asked } from '../shell/asked.tsx';
import { useInstant } from '../shell/instant.ts';

type Row = NonNullable<ApplicantSubmissionsQuery['viewer']>['submissions']['edges'][number]['node'];

/** The submissions that the person works on. */
export default function SubmissionsPage() {
  const { t } = useTranslation('applicant');
  const say = useInstant();
  const [{ data, error, fetching }, again] = useQuery({ query: ApplicantSubmissionsDocument, variables: { first: 50 } });
  const columns: Column<Row>[] = [
    {
      id: 'case',
      header: t('case'),
      accessorFn: ({ texts }) => texts[0]?.title ?? '',
      cell: ({ row: { original } }) => {
        const [text] = original.texts;
        return text?.title ? <span lang={text.locale}>{text.title}</span> : <em>{t('untitled')}</em>;
      },
    },
    { id: 'edition', header: t('edition'), accessorFn: ({ edition }) => edition, meta: { isNumber: true } },
    {
      id: 'step',
      header: t('step'),
      accessorFn: ({ step }) => step,
      cell: ({ row: { original } }) => <Tag tone={original.step === 'RETURNED' ? 'careful' : undefined}>{t(`step_${original.step}`)}</Tag>,
    },
    { id: 'changed', header: t('changed'), accessorFn: ({ updatedAt }) => updatedAt, cell: ({ row: { original } }) => say(original.updatedAt) },
  ];
  const rows = data?.viewer?.submissions.edges.map(({ node }) => node);
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={rows !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
        {rows?.length === 0 ? (
          <Empty title={t('none')}>
            <p>{t('noneMore')}</p>
          </Empty>
        ) : (
          <Table caption={t('title')} columns={columns} rows={rows ?? []} rowId={({ id }) => id} />
        )}
      </Asked>
    </>
  );
}
