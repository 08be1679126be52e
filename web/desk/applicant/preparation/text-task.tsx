import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { CountedText } from '../../../design/components/counted-text.tsx';
import { ChoiceField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantHandInPreparedDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { directionOf, languageChoices, languageName } from '../draft/languages.ts';
import type { TaskProps } from './preparation-task.tsx';

const longestSubtitles = 300_000;

/** A text, or subtitles, in one language or several: the version that was handed in last is where the next one begins. */
export function TextTask({ submissionId, item: { asked, versions }, sourceLocale, again }: TaskProps) {
  const { t, i18n } = useTranslation('applicant');
  const [texts, setTexts] = useState(() => {
    const last = versions[0]?.texts ?? [];
    return last.length > 0 ? last.map(({ locale, value }) => ({ locale, value })) : [{ locale: sourceLocale, value: '' }];
  });
  const { act, problems, isBusy } = useAct(ApplicantHandInPreparedDocument);
  const write = (locale: string, value: string) => setTexts((all) => all.map((one) => (one.locale === locale ? { locale, value } : one)));
  const send = async () => {
    const written = texts.filter(({ value }) => value.trim() !== '');
    const { done } = await act({ submissionId, askedId: asked.id, texts: written });
    if (done) again();
  };
  return (
    <div className="stack">
      {texts.map(({ locale, value }, i) => (
        <CountedText
          key={locale}
          label={languageName(locale, i18n.language)}
          hint={asked.form === 'SUBTITLES' ? t('subtitlesHint') : undefined}
          value={value}
          onChange={(typed) => write(locale, typed)}
          isLong
          rows={asked.form === 'SUBTITLES' || (asked.longest ?? 0) > 500 ? 10 : 3}
          limit={asked.longest ?? longestSubtitles}
          lang={locale}
          dir={directionOf(locale)}
          wrong={problems.find(({ path }) => path?.[0] === 'texts' && path[1] === String(i))?.message}
        />
      ))}
      <div className="add-language">
        <ChoiceField
          label={t('addLanguage')}
          placeholder={t('chooseLanguage')}
          value={null}
          options={languageChoices(
            i18n.language,
            texts.map(({ locale }) => locale),
          )}
          onChange={(locale) => setTexts((all) => [...all, { locale, value: '' }])}
        />
      </div>
      <Problems of={problems.filter(({ path }) => path?.[0] !== 'texts' || path[1] === undefined)} />
      <div>
        <Button look="main" isDisabled={texts.every(({ value }) => value.trim() === '')} isPending={isBusy} onPress={() => void send()}>
          {t(versions.length > 0 ? 'handInAnew' : 'handItIn')}
        </Button>
      </div>
    </div>
  );
}
