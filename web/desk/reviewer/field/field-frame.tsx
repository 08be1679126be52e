import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { ReviewerFrame } from '../frame/reviewer-frame.tsx';
import { useFrame } from '../frame/use-frame.ts';

export function useField() {
  const { year = '', field = '' } = useParams();
  const { tables, viewer } = useFrame();
  const edition = Number(year);
  const leads = tables.some((one) => one.edition === edition && one.field === field && one.leads);
  // whoever holds the role of a chair without a seat leads as well
  const isChair = (viewer?.roles ?? []).some(
    (grant) => grant.role === 'CHAIR' && (grant.edition ?? edition) === edition && (grant.field ?? field) === field,
  );
  return { edition, field, leads: leads || isChair };
}

/** A field's committee: its table, what it talks about, its ballots. */
export function FieldFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('reviewer');
  const { edition, field, leads } = useField();
  const { fieldName } = useFrame();
  const at = `/desk/reviews/${edition}/fields/${field}`;
  return (
    <ReviewerFrame>
      <header className="page-head">
        <p className="soft">{t('field.of', { edition })}</p>
        <h1>{fieldName(edition, field)}</h1>
      </header>
      <nav className="segments" aria-label={t('field.parts')}>
        {leads && (
          <NavLink to={at} end>
            {t('field.table')}
          </NavLink>
        )}
        <NavLink to={`${at}/agenda`}>{t('field.agenda')}</NavLink>
        <NavLink to={`${at}/ballots`}>{t('field.ballots')}</NavLink>
      </nav>
      {children}
    </ReviewerFrame>
  );
}
