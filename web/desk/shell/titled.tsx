import { useTranslation } from 'react-i18next';
import { type Said, useLanguageName } from './words-of.ts';

/** A title in the reader's language where it is there, else as it was written: the first. */
export const titleIn = (titles: readonly Said[], language: string): Said | undefined => titles.find(({ locale }) => locale === language) ?? titles[0];

/** The titles among the texts of a case. */
export const titlesOf = (texts: readonly { locale: string; title: string }[]): Said[] =>
  texts.filter(({ title }) => title !== '').map(({ locale, title }) => ({ locale, value: title }));

/** A title as the reader can read it best; one in another language says in which. */
export function Titled({ of }: { of: readonly Said[] }) {
  const { i18n } = useTranslation();
  const languageName = useLanguageName();
  const title = titleIn(of, i18n.language);
  if (!title) return <>–</>;
  return (
    <>
      <span lang={title.locale} dir="auto">
        {title.value}
      </span>
      {title.locale !== i18n.language && <small className="title-language">{languageName(title.locale)}</small>}
    </>
  );
}
