import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { ownName } from '../../../i18n/index.ts';
import { type NoticeAudience, OrganizerComposeNoticeDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';

const audiences = [
  'APPLICANTS',
  'APPLICANTS_WITH_DRAFTS',
  'APPLICANTS_WHO_HANDED_IN',
  'RECOMMENDERS',
  'REVIEWERS',
  'SELECTED',
] as const satisfies readonly NoticeAudience[];
const locales = ['zh-Hans', 'en'] as const;
const empty = { subject: '', body: '' };

/** Writes a letter to many. Nothing is sent before another organizer has read it. */
export function ComposeLetter({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { act } = useAct(OrganizerComposeNoticeDocument);
  const [search] = useSearchParams();
  const [audience, setAudience] = useState<NoticeAudience>(audiences.find((one) => one === search.get('audience')) ?? 'APPLICANTS');
  const [letter, setLetter] = useState<Record<(typeof locales)[number], typeof empty>>({ 'zh-Hans': empty, en: empty });
  const written = locales.filter((locale) => letter[locale].subject.trim() !== '' && letter[locale].body.trim() !== '');
  return (
    <Confirm
      act={t('letters.compose')}
      look="main"
      title={t('letters.compose')}
      follows={<p>{t('letters.composeFollows')}</p>}
      isReady={written.length > 0}
      onConfirm={async () => {
        const { done, problems } = await act({ edition: desk.year, audience, letter: written.map((locale) => ({ locale, ...letter[locale] })) });
        if (done) {
          setLetter({ 'zh-Hans': empty, en: empty });
          again();
        }
        return problems;
      }}
    >
      <ChoiceField
        label={t('letters.audience')}
        value={audience}
        onChange={(value) => setAudience(value as NoticeAudience)}
        options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      {locales.map((locale) => (
        <fieldset key={locale} className="parts">
          <legend>{ownName(locale)}</legend>
          <TextField
            label={t('letters.subject')}
            lang={locale}
            value={letter[locale].subject}
            onChange={(subject) => setLetter((before) => ({ ...before, [locale]: { ...before[locale], subject } }))}
          />
          <TextField
            label={t('letters.body')}
            lang={locale}
            isLong
            value={letter[locale].body}
            onChange={(body) => setLetter((before) => ({ ...before, [locale]: { ...before[locale], body } }))}
          />
        </fieldset>
      ))}
    </Confirm>
  );
}
