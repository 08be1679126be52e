import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Diff } from '../../../design/components/diff.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { type CaseTextCorrectionInput, PublishingPublicCaseDocument, type PublishingPublicCaseQuery } from '../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { PublicCaseChoice } from './public-case-choice.tsx';
import type { Particulars } from './prepare-release-page.tsx';

const parts = ['title', 'summary', 'body'] as const;
type Texts = Record<(typeof parts)[number], string>;

/** One language of a public case, put right: what is there, changed in place, with the difference below. */
export function CorrectionFields({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useLanguageName();
  const [slug, setSlug] = useState('');
  const [locale, setLocale] = useState(i18n.language);
  const [{ data, stale, fetching }] = useQuery({
    query: PublishingPublicCaseDocument,
    variables: { slug, locale, locales: [locale] },
    pause: slug === '',
  });
  const found = data?.case?.slug === slug ? data.case : undefined;
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    onChange(null);
  };
  const isHere = found !== undefined && !fetching && !stale;
  return (
    <Card title={t('correctionTitle')}>
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
      {isHere && <CorrectedTexts key={`${slug} ${locale}`} {...{ found, locale, onChange }} />}
    </Card>
  );
}

type Found = NonNullable<PublishingPublicCaseQuery['case']>;

/** What is public fills the fields; from then on they are the person's. */
function CorrectedTexts({ found, locale, onChange }: { found: Found; locale: string; onChange: (particulars: Particulars) => void }) {
  const { t } = useTranslation('publishing');
  const there = found.texts.find((text) => text.requestedLocale === locale && !text.isFallback);
  const before: Texts = { title: there?.title ?? '', summary: there?.summary ?? '', body: there?.body ?? '' };
  const [texts, setTexts] = useState(before);
  const change = (part: keyof Texts, value: string) => {
    const next = { ...texts, [part]: value };
    setTexts(next);
    const changed = Object.fromEntries(parts.filter((one) => next[one] !== before[one]).map((one) => [one, next[one]]));
    const text: CaseTextCorrectionInput = { locale, ...changed, ...(there ? {} : { origin: 'PERSON' as const }) };
    const isWhole = Object.keys(changed).length > 0 && next.title.trim() !== '';
    onChange(isWhole ? { correction: { cases: [{ slug: found.slug, texts: [text] }] } } : null);
  };
  return parts.map((part) => (
    <div key={part} className="stack">
      <TextField
        label={t(`part_${part}`)}
        isLong={part !== 'title'}
        lang={locale}
        dir="auto"
        value={texts[part]}
        onChange={(value) => change(part, value)}
      />
      {texts[part] !== before[part] && <Diff before={before[part]} after={texts[part]} lang={locale} />}
    </div>
  ));
}
