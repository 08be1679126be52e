import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseAtDesk } from './case-page.tsx';

/** Where everything stands that belongs to a case. */
export function CaseWays({ one }: { one: CaseAtDesk }) {
  const { t } = useTranslation('applicant');
  const page = `/desk/submissions/${one.id}`;
  const isWriting = one.step === 'DRAFT' || one.step === 'RETURNED';
  const isTold = one.evaluation?.state === 'TOLD' || one.evaluation?.state === 'PUBLISHED';
  const ways = [
    ...(isWriting ? [{ to: `${page}/edit/facts`, what: 'form' as const }] : []),
    { to: `${page}/preview`, what: 'preview' as const },
    { to: `${page}/people`, what: 'people' as const },
    { to: `${page}/messages`, what: 'messages' as const },
    ...(isTold
      ? [
          { to: `${page}/outcome`, what: 'outcome' as const },
          { to: `/desk/preparation/${one.id}`, what: 'preparation' as const },
        ]
      : []),
  ];
  return (
    <ul className="doors">
      {ways.map(({ to, what }) => (
        <li key={what}>
          <Link to={to}>
            {t(`way_${what}`)}
            <span className="door-more">{t(`wayMore_${what}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
