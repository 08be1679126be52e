import { lazy, type ReactNode, Suspense, useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router';
import { DeskViewerDocument } from '../../../src/generated/web/graphql.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { type Area, areas } from './areas.ts';
import { Asked } from './asked.tsx';
import { isLeaving } from './browser-session.ts';
import { Frame } from './frame.tsx';
import { HomePage } from './home-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailed } from './page-failed.tsx';
import { forgetSeen } from './seen.ts';
import { useSeen } from './use-seen.ts';

const pages = areas.flatMap((area) => area.pages.map(({ path, load }) => ({ area: area.key, path: `/desk${path}`, Page: lazy(load) })));

/** Which page stands where. Pages are found by their areas; a page's script is fetched when somebody goes there. */
export const Ways = () => (
  <BrowserRouter>
    <Routes>
      <Route path="/sign-in" element={<SignInPage />} />
      <Route path="/desk/*" element={<Signed />} />
    </Routes>
  </BrowserRouter>
);

/** Says which area is shown: its styles hold in there alone (`tools/area-styles.mjs`). */
function InArea({ area, children }: { area: Area['key']; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset.area = area;
    return () => void delete document.documentElement.dataset.area;
  }, [area]);
  return children;
}

/** Behind this everybody is signed in; a link of a mail is kept on the way there. */
function Signed() {
  const { t } = useTranslation('shell');
  const { pathname, search, hash } = useLocation();
  const { data, error, fetching, again, isOld } = useSeen('DeskViewer', DeskViewerDocument, {});
  const isOut = isLeaving() || data?.viewer === null || error?.response?.status === 401;
  useEffect(() => {
    if (isOut) forgetSeen();
  }, [isOut]);
  if (isOut) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search + hash)}`} replace />;
  const viewer = data?.viewer ?? null;
  return (
    <Frame viewer={viewer} isOld={isOld}>
      <Asked error={viewer ? undefined : error} fetching={fetching} isThere={viewer !== null} again={again}>
        {viewer && (
          <PageFailed at={pathname}>
            <Suspense fallback={<p role="status">{t('loading')}</p>}>
              <Routes>
                <Route index element={<HomePage viewer={viewer} />} />
                {pages.map(({ area, path, Page }) => (
                  <Route
                    key={path}
                    path={path.slice('/desk/'.length)}
                    element={
                      <InArea area={area}>
                        <Page />
                      </InArea>
                    }
                  />
                ))}
                <Route path="*" element={<NotFoundPage />} />
              </Routes>
            </Suspense>
          </PageFailed>
        )}
      </Asked>
    </Frame>
  );
}
