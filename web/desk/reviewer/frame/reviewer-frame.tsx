import './reviewer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SideNav } from '../../../design/components/side-nav.tsx';
import { useFrame } from './use-frame.ts';

/** The list of pages beside a page of this desk: one's own reviews, and the committees at whose table one sits. */
export function ReviewerFrame({ waiting = 0, children }: { waiting?: number; children: ReactNode }) {
  const { t } = useTranslation('reviewer');
  const { memberships, tables, fieldName } = useFrame();
  return (
    <SideNav
      label={t('pages')}
      items={[
        { to: '/desk/reviews', label: t('queue.title'), waiting, end: true },
        ...memberships
          .filter(({ seats }) => seats.some(({ part }) => part === 'EXPERT'))
          .map(({ edition }) => ({ to: `/desk/reviews/${edition}/wishes`, label: t('wishes.nav') })),
        ...tables.map(({ edition, field, leads }) => ({
          to: `/desk/reviews/${edition}/fields/${field}${leads ? '' : '/agenda'}`,
          label: t('field.nav', { field: fieldName(edition, field) }),
        })),
        { to: '/desk/committee', label: t('membership.title'), end: true },
      ]}
    >
      {children}
    </SideNav>
  );
}
