import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Pick } from '../../../design/components/filters.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { PublishingPublicCasesDocument } from '../../../../src/generated/web/graphql.ts';

interface Props {
  year: number;
  value: string;
  onChange: (slug: string) => void;
  /** What none of them means; left out, one has to be chosen. */
  none?: string;
}

/** One of the edition's public cases. */
export function PublicCaseChoice({ year, value, onChange, none }: Props) {
  const { t, i18n } = useTranslation('publishing');
  const [{ data, fetching }] = useQuery({ query: PublishingPublicCasesDocument, variables: { edition: year, first: 100, locale: i18n.language } });
  const cases = data?.cases.edges.map(({ node }) => node) ?? [];
  if (!fetching && data && cases.length === 0)
    return (
      <Empty title={t('nothingPublic')}>
        <p>{t('nothingPublicMore')}</p>
      </Empty>
    );
  return (
    <Pick
      label={t('publicCase')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: none ?? t('choose') }, ...cases.map(({ slug, text }) => ({ value: slug, label: text.title }))]}
    />
  );
}
