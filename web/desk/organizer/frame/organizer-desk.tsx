import './organizer.css';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useNavigate, useParams } from 'react-router';
import { Empty } from '../../../design/components/words.tsx';
import { OrganizerEditionsDocument, type OrganizerEditionsQuery, OrganizerFrameDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useRead } from '../../shell/use-read.ts';
import { EditionContext, useNameIn } from './edition.ts';
import { DeskNav } from './desk-nav.tsx';
import { sections } from './sections.ts';

type Viewer = NonNullable<OrganizerEditionsQuery['viewer']>;

/** The organizer's desk: an edition, and its pages beside their list. Without a year it opens at the newest edition that is under way. */
export default function OrganizerDesk() {
  const { data, asked } = useRead(OrganizerEditionsDocument, {});
  const viewer = data?.viewer ?? null;
  return (
    <Asked {...asked} isThere={viewer !== null}>
      {viewer && (
        <Routes>
          <Route index element={<Newest viewer={viewer} />} />
          <Route path=":year/*" element={<AtEdition viewer={viewer} />} />
        </Routes>
      )}
    </Asked>
  );
}

function Newest({ viewer: { editions } }: { viewer: Viewer }) {
  const { t } = useTranslation('organizer');
  const [first] = editions;
  return first ? <Navigate to={String(first.year)} replace /> : <Empty title={t('noEdition')} />;
}

function AtEdition({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('organizer');
  const { year = '' } = useParams();
  const go = useNavigate();
  const nameIn = useNameIn();
  const edition = /^\d{4}$/.test(year) ? Number(year) : 0;
  const { data, again, asked } = useRead(OrganizerFrameDocument, { edition });
  const desk = data?.viewer?.desk;
  const isOfAll = viewer.roles.some((grant) => grant.role === 'ORGANIZER' && grant.edition === null);
  const context = useMemo(() => desk && { desk, me: viewer.person, isOfAll, again }, [desk, viewer.person, isOfAll, again]);
  if (data && !desk) return <NotFoundPage />;
  return (
    <Asked {...asked} isThere={Boolean(context)}>
      {context && (
        <EditionContext value={context}>
          <div className="organizer">
            <DeskNav
              year={context.desk.year}
              stage={context.desk.stage}
              editions={viewer.editions.map((one) => ({ year: one.year, name: nameIn(one.names) }))}
              onEdition={(chosen) => void go(`/desk/organize/${chosen}`)}
            />
            <div className="organizer-page stack">
              <Suspense fallback={<p role="status">{t('loading')}</p>}>
                <Routes>
                  <Route index element={<Navigate to={sections[0]!.key} replace />} />
                  {sections.flatMap(({ key, Page, inner = [] }) => [
                    <Route key={key} path={key} element={<Page />} />,
                    ...inner.map(({ path, Page: Inner }) => <Route key={`${key}/${path}`} path={`${key}/${path}`} element={<Inner />} />),
                  ])}
                  <Route path="*" element={<NotFoundPage />} />
                </Routes>
              </Suspense>
            </div>
          </div>
        </EditionContext>
      )}
    </Asked>
  );
}
