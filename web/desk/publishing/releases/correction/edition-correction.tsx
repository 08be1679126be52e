import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TextField } from '../../../../design/components/fields.tsx';
import { Pick } from '../../../../design/components/filters.tsx';
import { PublishingEditionTextsDocument, type PublishingEditionTextsQuery } from '../../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../../shell/words-of.ts';
import type { Particulars } from '../prepare-release-page.tsx';

type PublicEdition = NonNullable<PublishingEditionTextsQuery['edition']>;
const lists = ['fields', 'kinds', 'eligibilityRules', 'criteria'] as const;
type List = (typeof lists)[number];

/** The edition's public texts in one language, put right. Dates and numbers become public with a call. */
export function EditionCorrection({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useLanguageName();
  const [locale, setLocale] = useState(i18n.language);
  const [{ data, stale, fetching }] = useQuery({ query: PublishingEditionTextsDocument, variables: { year, locale } });
  return (
    <>
      <div className="filters">
        <Pick
          label={t('language')}
          value={locale}
          onChange={(next) => {
            setLocale(next);
            onChange(null);
          }}
          options={[...new Set(['zh-Hans', 'en', locale])].map((one) => ({ value: one, label: say(one) }))}
        />
      </div>
      {data?.edition && !fetching && !stale && <CorrectedEdition key={locale} of={data.edition} {...{ locale, onChange }} />}
    </>
  );
}

interface Props {
  of: PublicEdition;
  locale: string;
  onChange: (particulars: Particulars) => void;
}

function CorrectedEdition({ of, locale, onChange }: Props) {
  const { t } = useTranslation('publishing');
  const [before] = useState(() => textsOf(of));
  const [texts, setTexts] = useState(before);
  const [isChanged, setChanged] = useState(false);
  const change = (path: string, value: string) => {
    const next = { ...texts, [path]: value };
    setTexts(next);
    const changed = Object.keys(next).filter((one) => next[one] !== before[one]);
    setChanged(changed.length > 0);
    const said = (one: string) => [{ locale, value: next[one]! }];
    const inList = (list: List) =>
      changed.filter((one) => one.startsWith(`${list} `)).map((one) => ({ key: one.slice(list.length + 1), texts: said(one) }));
    const edition = {
      names: changed.includes('name') ? said('name') : [],
      ...{ fields: inList('fields'), kinds: inList('kinds'), eligibilityRules: inList('eligibilityRules'), criteria: inList('criteria') },
    };
    onChange(changed.length > 0 ? { correction: { cases: [], organizations: [], edition } } : null);
  };
  const field = (path: string, label: string) => (
    <TextField key={path} label={label} lang={locale} dir="auto" value={texts[path]!} onChange={(value) => change(path, value)} />
  );
  return (
    <>
      {field('name', t('editionName'))}
      {lists.map((list) => {
        const paths = Object.keys(before).filter((path) => path.startsWith(`${list} `));
        if (paths.length === 0) return null;
        return (
          <details key={list} className="correction-part">
            <summary>{t(`edition_${list}`)}</summary>
            <div className="stack">{paths.map((path) => field(path, before[path]!))}</div>
          </details>
        );
      })}
      {!isChanged && <p className="soft">{t('nothingPutRight')}</p>}
    </>
  );
}

/** Each text by what it belongs to: `name`, or a list and a key in it. */
const textsOf = ({ name, fields, kinds, criteria, eligibilityRules }: PublicEdition): Readonly<Record<string, string>> => ({
  name,
  ...Object.fromEntries(fields.map((one) => [`fields ${one.key}`, one.name])),
  ...Object.fromEntries(kinds.map((one) => [`kinds ${one.key}`, one.name])),
  ...Object.fromEntries(eligibilityRules.map((one) => [`eligibilityRules ${one.key}`, one.text])),
  ...Object.fromEntries(criteria.map((one) => [`criteria ${one.key}`, one.name])),
});
