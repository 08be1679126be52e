import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CountedText } from '../../../design/components/counted-text.tsx';
import { ChoiceField } from '../../../design/components/fields.tsx';
import { localeOf, type SectionId } from '../keep/sections.ts';
import type { Draft } from './draft-page.tsx';
import { directionOf, languageChoices, languageName } from './languages.ts';
import { MendNote } from './mend-note.tsx';
import { isOpen } from './open-parts.ts';
import { type SectionProps, useSection } from './use-section.ts';

interface Props extends SectionProps {
  draft: Draft;
  isReader: boolean;
}

/** The texts, one language after the other; the source first. */
export function TextsSection({ draft, isReader, ...kept }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const { sourceLocale } = draft;
  const [added, setAdded] = useState<string[]>([]);
  const written = [...kept.kept.sections]
    .filter(([id, { value }]) => localeOf(id) !== null && ('body' in value ? value.title + value.summary + value.body : '') !== '')
    .map(([id]) => localeOf(id)!);
  const locales = [...new Set([sourceLocale, ...written, ...added])];
  const [chosen, setChosen] = useState(sourceLocale);
  const mayAdd = !isReader && isOpen(draft.correction, 'TEXTS') && locales.length < draft.limits.languages;
  return (
    <div className="stack wide">
      <Tabs selectedKey={chosen} onSelectionChange={(key) => setChosen(String(key))}>
        <TabList className="tabs" aria-label={t('languages')}>
          {locales.map((locale) => (
            <Tab key={locale} id={locale} className="tab">
              {languageName(locale, i18n.language)}
              {locale === sourceLocale && <span className="tab-note">{t('source')}</span>}
            </Tab>
          ))}
        </TabList>
        {locales.map((locale) => (
          <TabPanel key={locale} id={locale} className="tab-panel">
            <TextForm {...kept} draft={draft} locale={locale} isReader={isReader} />
          </TabPanel>
        ))}
      </Tabs>
      {mayAdd && (
        <div className="add-language">
          <ChoiceField
            label={t('addLanguage')}
            hint={t('addLanguageHint')}
            placeholder={t('chooseLanguage')}
            value={null}
            options={languageChoices(i18n.language, locales)}
            onChange={(locale) => {
              setAdded((all) => [...all, locale]);
              setChosen(locale);
            }}
          />
        </div>
      )}
    </div>
  );
}

function TextForm({ draft, locale, isReader, ...kept }: Props & { locale: string }) {
  const { t } = useTranslation('applicant');
  const id: SectionId = `TEXT:${locale}`;
  const { form, wrong } = useSection(kept, id);
  const isClosed = isReader || !isOpen(draft.correction, 'TEXTS', locale);
  const limitOf = (text: 'TITLE' | 'SUMMARY' | 'BODY') => draft.limits.texts.find((one) => one.text === text)!.graphemes;
  return (
    <div className="stack">
      <MendNote correction={draft.correction} part="TEXTS" locale={locale} />
      {(
        [
          ['title', 'TITLE'],
          ['summary', 'SUMMARY'],
          ['body', 'BODY'],
        ] as const
      ).map(([name, limit]) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field: { ref: _, ...field } }) => (
            <CountedText
              {...field}
              label={t(`part_${name}`)}
              hint={t(`${name}Hint`)}
              limit={limitOf(limit)}
              isLong={name !== 'title'}
              rows={name === 'body' ? 18 : 6}
              lang={locale}
              dir={directionOf(locale)}
              isReadOnly={isClosed}
              wrong={wrong('texts', '*', name)}
            />
          )}
        />
      ))}
    </div>
  );
}
