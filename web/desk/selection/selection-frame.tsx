import './selection.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SideNav } from '../../design/components/side-nav.tsx';
import { EditionChoice } from '../shell/edition-choice.tsx';

/** The year in the address. */
export const useYear = (): number => Number(useParams().year);

/** The pages of this desk, beside the one that is open. */
export function SelectionFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('selection');
  const year = useYear();
  const items = (['decide', 'plans', 'feedback', 'letters'] as const).map((one) => ({
    to: `/desk/selection/${year}/${one}`,
    label: t(`nav_${one}`),
  }));
  return (
    <SideNav label={t('pages')} items={items} head={<EditionChoice year={year} pathOf={(chosen) => `/desk/selection/${chosen}/decide`} />}>
      {children}
    </SideNav>
  );
}
