import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Route, Routes, useParams } from 'react-router';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { EditionsPage, useStageEditions } from './editions-page.tsx';
import { ProgrammePage } from './programme/programme-page.tsx';
import { RemotePage } from './remote/remote-page.tsx';
import { ScreensPage } from './screens/screens-page.tsx';
import './stage.css';

/** The desk of the stage: which edition's, and there the remote, the programme and the screens. */
export default function StageDesk() {
  return (
    <Routes>
      <Route index element={<EditionsPage />} />
      <Route path=":year/*" element={<OfYear />} />
    </Routes>
  );
}

const tabs = ['remote', 'programme', 'screens'] as const;

function OfYear() {
  const { t } = useTranslation('stage');
  const { year = '' } = useParams();
  const edition = /^2\d{3}$/.test(year) ? Number(year) : null;
  const name = useStageEditions().editions?.find((one) => one.year === edition)?.name;
  if (edition === null) return <NotFoundPage />;
  return (
    <div className="stage-desk">
      <header className="stage-head">
        <h1>
          <span className="stage-year">{edition}</span> {t('title')}
        </h1>
        {name && <p className="soft">{name}</p>}
        <nav aria-label={t('pages')}>
          <ul>
            {tabs.map((tab) => (
              <li key={tab}>
                <NavLink to={tab === 'remote' ? `/desk/stage/${edition}` : `/desk/stage/${edition}/${tab}`} end>
                  {t(`tab_${tab}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Routes>
        <Route index element={<RemotePage edition={edition} />} />
        <Route path="programme" element={<ProgrammePage edition={edition} />} />
        <Route path="screens" element={<ScreensPage edition={edition} />} />
        <Route path="*" element={<Navigate to={`/desk/stage/${edition}`} replace />} />
      </Routes>
    </div>
  );
}
