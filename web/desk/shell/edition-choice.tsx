import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DeskEditionsDocument, DeskPublicEditionsDocument } from '../../../src/generated/web/graphql.ts';
import { Pick } from '../../design/components/filters.tsx';
import { Empty } from '../../design/components/words.tsx';
import { Asked } from './asked.tsx';

export function useEditions() {
  const [{ data, error, fetching }, again] = useQuery({ query: DeskEditionsDocument });
  return { editions: data?.viewer?.editions, error, fetching, again };
}

interface Props {
  year: number;
  pathOf: (year: string) => string;
  /** Also editions of the past that are public and were not worked on here. */
  withPublic?: boolean;
}

/** Which edition one works at. The year is in the address, so that links lead to the right one. */
export function EditionChoice({ year, pathOf, withPublic = false }: Props) {
  const { t } = useTranslation('shell');
  const { editions } = useEditions();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: DeskPublicEditionsDocument, pause: !withPublic });
  const years = new Set([year, ...[...(editions ?? []), ...(data?.editions ?? [])].map((edition) => edition.year)]);
  return (
    <Pick
      label={t('edition')}
      value={String(year)}
      onChange={(chosen) => void go(pathOf(chosen))}
      options={[...years].sort((one, other) => other - one).map((one) => ({ value: String(one), label: String(one) }))}
    />
  );
}

/** A desk's own address: leads on to the newest edition. */
export function ToNewestEdition({ pathOf, otherwise }: { pathOf: (year: string) => string; otherwise?: ReactNode }) {
  const { t } = useTranslation('shell');
  const { editions, error, fetching, again } = useEditions();
  return (
    <Asked error={error} fetching={fetching} isThere={editions !== undefined} again={() => again({ requestPolicy: 'network-only' })}>
      {editions?.[0] ? (
        <Navigate to={pathOf(String(editions[0].year))} replace />
      ) : (
        (otherwise ?? (
          <Empty title={t('noEdition')}>
            <p>{t('noEditionMore')}</p>
          </Empty>
        ))
      )}
    </Asked>
  );
}
