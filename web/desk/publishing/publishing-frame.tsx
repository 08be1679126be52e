import './publishing.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PublishingLanguagesDocument } from '../../../src/generated/web/graphql.ts';
import { SideNav } from '../../design/components/side-nav.tsx';
import { EditionChoice } from '../shell/edition-choice.tsx';

/** The pages of this desk, beside the one that is open. */
export function PublishingFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const items = (['releases', 'preparation', 'honours', 'collection', 'embargo'] as const).map((one) => ({
    to: `/desk/publishing/${year}/${one}`,
    label: t(`nav_${one}`),
  }));
  return (
    <SideNav
      label={t('pages')}
      items={items}
      head={<EditionChoice year={year} withPublic pathOf={(chosen) => `/desk/publishing/${chosen}/releases`} />}
    >
      {children}
    </SideNav>
  );
}

/** The year in the address. */
export const useYear = (): number => Number(useParams().year);

/** In which the edition's dates are meant; undefined until that is known, and for an edition that nobody works on here. */
export function useZone(year: number): string | undefined {
  const [{ data }] = useQuery({ query: PublishingLanguagesDocument, variables: { edition: year } });
  return data?.viewer?.desk?.timeZone;
}
