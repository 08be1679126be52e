import { type ReactNode, use, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation, useNavigate } from 'react-router';
import { Button } from '../../design/components/button.tsx';
import { Dialog } from '../../design/components/dialog.tsx';
import { Notice } from '../../design/components/words.tsx';
import { chooseScheme, chosenScheme, type Scheme } from '../../design/scheme.ts';
import { languages, ownName } from '../../i18n/index.ts';
import { areas, type Viewer } from './areas.ts';
import { dropSession } from './browser-session.ts';
import { DeskContext } from './desk-context.ts';
import { newVersion } from './keep-page.ts';
import { useOnline } from './use-online.ts';

interface Props {
  viewer: Viewer | null;
  /** Whether nothing answered, and what is shown is what this window saw before. */
  isOld?: boolean;
  children: ReactNode;
}

/** What stands around every page of a desk. */
export function Frame({ viewer, isOld = false, children }: Props) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const titled = areas.find(({ home }) => pathname.startsWith(`/desk${home}`));
  useEffect(() => {
    document.title = `${titled ? t(titled.key) : t('desk')} · ${t('brand')}`;
  }, [titled, t]);
  return (
    <>
      <a className="to-content" href="#content">
        {t('skip')}
      </a>
      <header className="frame-head">
        <a className="brand" href="/">
          {t('brand')}
        </a>
        {viewer ? (
          <FrameMenu>
            <nav aria-label={t('areas')}>
              <ul className="row">
                {areas
                  .filter(({ isFor }) => isFor(viewer))
                  .map(({ key, home }) => (
                    <li key={key}>
                      <NavLink to={`/desk${home}`}>{t(key)}</NavLink>
                    </li>
                  ))}
              </ul>
            </nav>
            <div className="row frame-tools">
              <LookAndLanguage />
              <SignOut viewer={viewer} />
            </div>
          </FrameMenu>
        ) : (
          <div className="row frame-tools">
            <LookAndLanguage />
          </div>
        )}
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <Tidings isOld={isOld} />
        {children}
      </main>
    </>
  );
}

/** Where else one can go, and what one can set. On a phone it is behind a button, and the page has the room; going somewhere closes it. */
function FrameMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === pathname;
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpenAt(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        {t('menu')}
      </button>
      <div id={id} className={isOpen ? 'frame-menu open' : 'frame-menu'} onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}>
        {children}
      </div>
    </>
  );
}

/** What there is to know on any page: that there is no network, or another version of the pages. */
function Tidings({ isOld }: { isOld: boolean }) {
  const { t } = useTranslation('shell');
  const isOnline = useOnline();
  const isNew = useSyncExternalStore(newVersion.hear, newVersion.is);
  return (
    <>
      {(isOld || !isOnline) && (
        <Notice tone="careful">
          <p>{t('offline')}</p>
        </Notice>
      )}
      {isNew && (
        <Notice>
          <div className="row">
            <span>{t('newVersion')}</span>
            <Button onPress={() => location.reload()}>{t('loadNew')}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}

/** The browser's own lists: they work everywhere, with any keyboard. */
export function LookAndLanguage() {
  const { t, i18n } = useTranslation('shell');
  const { changeLanguage } = use(DeskContext);
  const [scheme, setScheme] = useState(chosenScheme);
  return (
    <>
      <select aria-label={t('language')} value={i18n.language} onChange={({ target }) => void changeLanguage(target.value)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('scheme')}
        value={scheme}
        onChange={({ target }) => {
          chooseScheme(target.value as Scheme);
          setScheme(target.value as Scheme);
        }}
      >
        {(['auto', 'light', 'dark'] as const).map((one) => (
          <option key={one} value={one}>
            {t(`scheme_${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}

function SignOut({ viewer: { person } }: { viewer: Viewer }) {
  const { t } = useTranslation('shell');
  const { renew } = use(DeskContext);
  const go = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const leave = async () => {
    for (const { forgetPerson } of areas) forgetPerson?.(person.id);
    const dropped = dropSession();
    renew(); // nothing of theirs is shown or asked for from here on, however long it takes
    await dropped;
    await go('/sign-in', { replace: true });
  };
  const ask = () => (areas.some(({ hasUnsent }) => hasUnsent?.(person.id)) ? setIsAsking(true) : void leave());
  return (
    <>
      <NavLink className="who" to="/desk/account" aria-label={t('toAccount', { name: person.name })}>
        {person.name}
      </NavLink>
      <Button onPress={ask}>{t('signOut')}</Button>
      <Dialog title={t('unsentTitle')} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t('unsentLead')}</p>
        <div className="row">
          <Button look="main" onPress={() => setIsAsking(false)}>
            {t('stay')}
          </Button>
          <Button look="danger" onPress={() => void leave()}>
            {t('signOutAnyway')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
