import { Controller } from 'react-hook-form';
import { Disclosure, DisclosurePanel, Heading, Button as Pressed } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CountedText } from '../../../design/components/counted-text.tsx';
import { ConflictView } from '../keep/conflict-view.tsx';
import { localeOf } from '../keep/sections.ts';
import type { Draft } from '../draft/draft-page.tsx';
import { directionOf, languageName } from '../draft/languages.ts';
import { type SectionProps, useSection } from '../draft/use-section.ts';
import type { Material } from './files.ts';

interface Props extends SectionProps {
  draft: Draft;
  material: Material;
  isClosed: boolean;
}

/** What is said of a file: its title and what it shows, one per language; whom to credit, and under which rights it may be used. Saved as it is written. */
export const MaterialWords = (props: Props) => (props.kept.sections.has(`MATERIAL:${props.material.id}`) ? <WordsForm {...props} /> : null); // taken in right after this

function WordsForm({ draft, material, isClosed, ...kept }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const id = `MATERIAL:${material.id}` as const;
  const { form, state, wrong } = useSection(kept, id);
  const written = [...kept.kept.sections.keys()].flatMap((section) => localeOf(section) ?? []);
  const locales = [...new Set([draft.sourceLocale, ...draft.texts.map(({ locale }) => locale), ...written])];
  const limitOf = (text: string) => draft.limits.texts.find((one) => one.text === text)!.graphemes;
  const isDescribed = state.value && 'alt' in state.value && state.value.alt.some(({ value }) => value.trim() !== '');
  return (
    <Disclosure className="disclosure" defaultExpanded={!isClosed && !isDescribed}>
      <Heading level={4}>
        <Pressed slot="trigger" className="button quiet">
          {t('describe')}
        </Pressed>
      </Heading>
      <DisclosurePanel>
        <div className="stack">
          {state.theirs && <ConflictView id={id} section={state} keeper={kept.keeper} edition={undefined} />}
          {(['title', 'alt'] as const).map((part) => (
            <Controller
              key={part}
              control={form.control}
              name={part}
              render={({ field: { value, onChange } }) => (
                <div className="in-languages">
                  {locales.map((locale) => (
                    <CountedText
                      key={locale}
                      label={t(`file_${part}`, { language: languageName(locale, i18n.language) })}
                      hint={part === 'alt' ? t('altHint') : undefined}
                      value={value.find((one) => one.locale === locale)?.value ?? ''}
                      onChange={(said) => onChange([...value.filter((one) => one.locale !== locale), { locale, value: said }])}
                      limit={limitOf(part === 'title' ? 'MATERIAL_TITLE' : 'MATERIAL_ALT')}
                      lang={locale}
                      dir={directionOf(locale)}
                      isReadOnly={isClosed}
                      wrong={wrong(part)}
                    />
                  ))}
                </div>
              )}
            />
          ))}
          {(['credit', 'rights'] as const).map((part) => (
            <Controller
              key={part}
              control={form.control}
              name={part}
              render={({ field: { ref: _, ...field } }) => (
                <CountedText
                  {...field}
                  label={t(`file_${part}`)}
                  hint={t(`${part}Hint`)}
                  limit={limitOf(part === 'credit' ? 'MATERIAL_CREDIT' : 'MATERIAL_RIGHTS')}
                  isReadOnly={isClosed}
                  wrong={wrong(part)}
                />
              )}
            />
          ))}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
