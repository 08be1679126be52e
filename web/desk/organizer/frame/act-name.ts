import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What an act is called: the words of its own where there are some, else its name in the graph, taken apart. */
export function useActName(): (act: string) => string {
  const { t, i18n } = useTranslation('organizer');
  return useCallback(
    (act) =>
      i18n.exists(`organizer:deeds.${act}`)
        ? (t as unknown as (key: string) => string)(`deeds.${act}`)
        : act.replace(/([a-z])([A-Z])/g, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`),
    [t, i18n],
  );
}

/** What a thing in the audit is: in words where there are some, else as the graph calls it. */
export function useSubjectName(): (type: string | null) => string {
  const { t, i18n } = useTranslation('organizer');
  return useCallback(
    (type) => (type && i18n.exists(`organizer:subject.${type}`) ? (t as unknown as (key: string) => string)(`subject.${type}`) : (type ?? '')),
    [t, i18n],
  );
}

/** Every act that has words, in the order of the language. */
export function useKnownActs(): { act: string; words: string }[] {
  const { t, i18n } = useTranslation('organizer');
  const order = new Intl.Collator(i18n.language);
  return Object.entries(t('deeds', { returnObjects: true }))
    .map(([act, words]) => ({ act, words }))
    .sort((one, other) => order.compare(one.words, other.words));
}
