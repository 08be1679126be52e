import type { i18n as I18n } from 'i18next';
import { useCallback, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Provider } from 'urql';
import { keepLanguage, openLanguage } from './language.ts';
import { openGraph } from './graph.ts';
import { Ways } from './ways.tsx';
import { DeskContext } from './desk-context.ts';

/** Everything that the pages stand on: the language, the graph, and who is signed in. */
export function Desk({ spoken: first }: { spoken: I18n }) {
  const [spoken, setSpoken] = useState(first);
  const [graph, setGraph] = useState(() => openGraph(first.language));
  const changeLanguage = useCallback(async (language: string) => {
    keepLanguage(language);
    setSpoken(await openLanguage(language));
    setGraph(openGraph(language));
  }, []);
  const renew = useCallback(() => setGraph(openGraph(spoken.language)), [spoken]);
  const context = useMemo(() => ({ changeLanguage, renew }), [changeLanguage, renew]);
  return (
    <I18nextProvider i18n={spoken}>
      <I18nProvider locale={spoken.language}>
        <Provider value={graph}>
          <DeskContext value={context}>
            <Ways />
          </DeskContext>
        </Provider>
      </I18nProvider>
    </I18nextProvider>
  );
}
