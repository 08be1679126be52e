import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { areas, type Viewer } from './areas.ts';

/** Where people come in: the desks that are of use to them. */
export function HomePage({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <header className="page-head">
        <h1>{t('welcome', { name: viewer.person.name })}</h1>
        <p>{t('choose')}</p>
      </header>
      <ul className="doors">
        {areas
          .filter(({ isFor }) => isFor(viewer))
          .map(({ key, home }) => (
            <li key={key}>
              <Link to={`/desk${home}`}>{t(key)}</Link>
            </li>
          ))}
      </ul>
    </>
  );
}
