import type { SaveSubmissionInput, SubmissionApplicantInput, SubmissionTextInput } from '../../generated/schema.ts';
import { isCountryCode } from '../../platform/country.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import type { Edition, NamedKey } from '../editions/index.ts';
import { flawed, languageTwice, localesLimit, notACountry, tooLong, tooManyLanguages } from '../organizations/index.ts';
import { givenTwice, oneLeads, required, strangeDay, tooManyOf, unknownKey } from './submission-problems.ts';
import type { SubmissionRow } from './submission-rows.ts';

export const limits = { title: 120, summary: 1_000, body: 20_000, countries: 60, applicants: 20, pictures: 10, credit: 200 } as const;

/** What keeps a change to a draft from being saved, all at once. A draft may be incomplete, but never malformed. */
export const problemsOfChange = (input: SaveSubmissionInput, edition: Pick<Edition, 'fields' | 'kinds'>): Refusal[] => [
  ...problemsOfKey(input.field, edition.fields, 'field'),
  ...problemsOfKey(input.kind, edition.kinds, 'kind'),
  ...(input.startedOn && (input.startedOn < '1900' || input.startedOn > '2999-12-31') ? [strangeDay('startedOn')] : []),
  ...problemsOfCountries(input.countries ?? []),
  ...problemsOfApplicants(input.applicants ?? []),
  ...problemsOfTexts(input.texts ?? []),
];

/** A text as it is kept. */
export const tidyText = ({ locale, title, summary, body }: SubmissionTextInput) => ({
  locale,
  title: tidy(title),
  summary: tidy(summary),
  body: tidy(body),
});

/** What cannot be left out of a case that is handed in. */
export function missingParts(row: SubmissionRow): Refusal[] {
  const source = row.texts.find(({ locale }) => locale === row.sourceLocale);
  return [
    ...(['title', 'summary', 'body'] as const).filter((part) => !source?.[part]).map((part) => required('texts', row.sourceLocale, part)),
    ...(row.field === null ? [required('field')] : []),
    ...(row.startedOn === null ? [required('startedOn')] : []),
    ...(row.countries.length === 0 ? [required('countries')] : []),
    ...(row.applicants.some(({ role }) => role === 'LEAD') ? [] : [required('applicants')]),
  ];
}

const problemsOfKey = (key: string | null | undefined, known: readonly NamedKey[], path: string): Refusal[] => {
  const keys = known.map((each) => each.key);
  return key === null || key === undefined || keys.includes(key) ? [] : [unknownKey(keys, path)];
};

const problemsOfCountries = (countries: readonly string[]): Refusal[] => {
  if (countries.length > limits.countries) return [tooManyOf(limits.countries, 'countries')];
  return countries.flatMap((code, i) => {
    if (!isCountryCode(code)) return [notACountry('countries', i)];
    return countries.indexOf(code) < i ? [givenTwice('countries', i)] : [];
  });
};

const problemsOfApplicants = (applicants: readonly SubmissionApplicantInput[]): Refusal[] => {
  if (applicants.length > limits.applicants) return [tooManyOf(limits.applicants, 'applicants')];
  const ids = applicants.map(({ organizationId }) => organizationId);
  const twice = ids.flatMap((id, i) => (ids.indexOf(id) < i ? [givenTwice('applicants', i, 'organizationId')] : []));
  const leads = applicants.filter(({ role }) => role === 'LEAD').length;
  return [...twice, ...(applicants.length > 0 && leads !== 1 ? [oneLeads()] : [])];
};

const problemsOfTexts = (texts: readonly SubmissionTextInput[]): Refusal[] => {
  if (texts.length > localesLimit) return [tooManyLanguages('texts')];
  return texts.flatMap((sent, i) => {
    if (texts.findIndex(({ locale }) => locale === sent.locale) < i) return [languageTwice('texts', i)];
    const text = tidyText(sent);
    return (['title', 'summary', 'body'] as const).flatMap((part) => {
      const lines = part === 'body' ? 'many' : 'one';
      const flaw = flawOf(text[part], lines);
      if (flaw) return [flawed(flaw, lines, 'texts', i, part)];
      return isLongerThan(text[part], limits[part]) ? [tooLong(limits[part], 'texts', i, part)] : [];
    });
  });
};
