import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Pick } from '../../../../design/components/filters.tsx';
import { PublishingPublicCaseDocument, PublishingPublicEditionDocument } from '../../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../../shell/words-of.ts';
import type { Particulars } from '../prepare-release-page.tsx';
import { PublicCaseChoice } from '../public-case-choice.tsx';
import { CorrectedFacts, type Choices } from './corrected-facts.tsx';
import { CorrectedFiles } from './corrected-files.tsx';
import { CorrectedNames } from './corrected-names.tsx';
import { CorrectedPictures } from './corrected-pictures.tsx';
import { CorrectedTexts } from './corrected-texts.tsx';
import { correctionOf, type CorrectionDraft, draftOf, type PublicCase, textParts } from './correction-draft.ts';

/** A public case, put right in one language: what is there, changed in place, with the difference below. */
export function CaseCorrection({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useLanguageName();
  const [slug, setSlug] = useState('');
  const [locale, setLocale] = useState(i18n.language);
  const [{ data, stale, fetching }] = useQuery({
    query: PublishingPublicCaseDocument,
    variables: { slug, locale, locales: [locale] },
    pause: slug === '',
  });
  const [{ data: about }] = useQuery({ query: PublishingPublicEditionDocument, variables: { year, locale: i18n.language } });
  const found = data?.case?.slug === slug ? data.case : undefined;
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    onChange(null);
  };
  return (
    <>
      <div className="filters">
        <PublicCaseChoice year={year} value={slug} onChange={choose(setSlug)} />
        {found && (
          <Pick
            label={t('language')}
            value={locale}
            onChange={choose(setLocale)}
            options={[...new Set([...found.availableLocales, locale])].map((one) => ({ value: one, label: say(one) }))}
          />
        )}
      </div>
      {found && about?.edition && !fetching && !stale && (
        <CorrectedCase key={`${slug} ${locale}`} of={found} choices={about.edition} {...{ locale, onChange }} />
      )}
    </>
  );
}

interface CaseProps {
  of: PublicCase;
  choices: Choices;
  locale: string;
  onChange: (particulars: Particulars) => void;
}

/** What is public fills the fields; from then on they are the person's. */
function CorrectedCase({ of, choices, locale, onChange }: CaseProps) {
  const { t } = useTranslation('publishing');
  const [before] = useState(() => draftOf(of, locale));
  const [draft, setDraft] = useState(before);
  const correction = correctionOf(of, locale, draft);
  const change = (some: Partial<CorrectionDraft>) => {
    const next = { ...draft, ...some };
    setDraft(next);
    const made = correctionOf(of, locale, next);
    onChange(made && { correction: made });
  };
  const isChanged = textParts.some((part) => draft.texts[part] !== before.texts[part]);
  const props = { of, before, draft, locale, change };
  return (
    <>
      <CorrectedTexts {...props} />
      <details className="correction-part">
        <summary>{t('correctFacts')}</summary>
        <CorrectedFacts {...props} choices={choices} />
      </details>
      {of.pictures.length > 0 && (
        <details className="correction-part">
          <summary>{t('correctPictures')}</summary>
          <CorrectedPictures {...props} />
        </details>
      )}
      {of.videos.length + of.documents.length > 0 && (
        <details className="correction-part">
          <summary>{t('correctFiles')}</summary>
          <CorrectedFiles {...props} />
        </details>
      )}
      <details className="correction-part">
        <summary>{t('correctNames')}</summary>
        <CorrectedNames {...props} />
      </details>
      <label className="tick">
        <input type="checkbox" checked={draft.fromPreparation} onChange={({ target }) => change({ fromPreparation: target.checked })} />
        <span>
          {t('fromPreparation')}
          <br />
          <span className="soft">{t('fromPreparationMore')}</span>
        </span>
      </label>
      {correction === null && <p className="soft">{t(isChanged ? 'titleMissing' : 'nothingPutRight')}</p>}
    </>
  );
}
