import type { ContactInput, CriterionInput, LocalizedStringInput, NamedKeyInput, RuleSettingInput } from '../../generated/schema.ts';
import { isCountryCode } from '../../platform/country.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isManyLines, isOneLine, tidy } from '../../platform/text.ts';
import { mailboxOf } from '../identity/index.ts';
import {
  languageTwice,
  localesLimit,
  localizedOf,
  notACountry,
  notOneLine,
  problemsOfTexts,
  tooLong,
  tooManyLanguages,
} from '../organizations/index.ts';
import type { Contact, Criterion, EligibilityRule, NamedKey, RuleCheck } from './edition.entity.ts';
import {
  controlCharacters,
  countOf,
  keyHasWrongForm,
  keyTwice,
  lowestIsHighest,
  missing,
  notAnAddress,
  notAsked,
  numberBetween,
  weightsDoNotAddUp,
} from './edition-problems.ts';
import { weightsAddUp } from './edition-rules.ts';

/** Bounds of what an edition holds. */
export const limits = {
  keys: 50,
  criteria: 20,
  rules: 30,
  contacts: 10,
  callText: 20_000,
  guidance: 5_000,
  contactName: 200,
  countries: 60,
  pictures: 10,
} as const;

type Path = (string | number)[];
const under = (path: Path, refusals: Refusal[]): Refusal[] => refusals.map((each) => ({ ...each, path: [...path.map(String), ...each.path] }));

/** What keeps names, one per language and at least one, from being kept. */
export const problemsOfNames = (names: readonly LocalizedStringInput[], path: string): Refusal[] =>
  names.length === 0 ? [missing(path)] : problemsOfTexts(names, path);

/** What keeps longer texts, one per language, from being kept. */
export const problemsOfCallTexts = (sent: readonly LocalizedStringInput[]): Refusal[] => problemsOfLongTexts(sent, 'callTexts', limits.callText);

function problemsOfLongTexts(sent: readonly LocalizedStringInput[], path: string, most: number): Refusal[] {
  if (sent.length > localesLimit) return [tooManyLanguages(path)];
  return sent.flatMap(({ locale, value }, i) => {
    if (sent.findIndex((each) => each.locale === locale) < i) return [languageTwice(path, i)];
    const text = tidy(value);
    if (text === '') return [missing(path, i, 'value')];
    if (!isManyLines(text)) return [controlCharacters(path, i, 'value')];
    return isLongerThan(text, most) ? [tooLong(most, path, i, 'value')] : [];
  });
}

const problemsOfKeys = (sent: readonly { key: string }[], most: number, path: string): Refusal[] => [
  ...(sent.length < 1 || sent.length > most ? [countOf(1, most, path)] : []),
  ...sent.slice(0, most).flatMap(({ key }, i) => {
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(key)) return [keyHasWrongForm(path, i, 'key')];
    return sent.findIndex((each) => each.key === key) < i ? [keyTwice(path, i, 'key')] : [];
  }),
];

export const problemsOfNamedKeys = (sent: readonly NamedKeyInput[], path: 'fields' | 'kinds'): Refusal[] => [
  ...problemsOfKeys(sent, limits.keys, path),
  ...sent.slice(0, limits.keys).flatMap(({ names }, i) => under([path, i], problemsOfNames(names, 'names'))),
];
export const namedKeysOf = (sent: readonly NamedKeyInput[]): NamedKey[] => sent.map(({ key, names }) => ({ key, names: localizedOf(names) }));

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const problemsOfCriteria = (sent: readonly CriterionInput[]): Refusal[] => [
  ...problemsOfKeys(sent, limits.criteria, 'criteria'),
  ...sent
    .slice(0, limits.criteria)
    .flatMap(({ names, guidance, minimum, maximum }, i) => [
      ...under(['criteria', i], problemsOfNames(names, 'names')),
      ...under(['criteria', i], problemsOfLongTexts(guidance ?? [], 'guidance', limits.guidance)),
      ...(isWhole(minimum, 0, 100) ? [] : [numberBetween(0, 100, 'criteria', i, 'minimum')]),
      ...(isWhole(maximum, 0, 100) ? [] : [numberBetween(0, 100, 'criteria', i, 'maximum')]),
      ...(minimum < maximum ? [] : [lowestIsHighest('criteria', i, 'minimum')]),
    ]),
  ...(weightsAddUp(sent) ? [] : [weightsDoNotAddUp()]),
];
/** Criteria as they are kept. Whoever does not send guidance leaves what stands there. */
export const criteriaOf = (sent: readonly CriterionInput[], before: readonly Criterion[] = []): Criterion[] =>
  sent.map(({ key, names, guidance, weight, minimum, maximum }) => {
    const kept = guidance ? localizedOf(guidance) : before.find((criterion) => criterion.key === key)?.guidance;
    return { key, names: localizedOf(names), weight, minimum, maximum, ...(kept ? { guidance: kept } : {}) };
  });

/** Which numbers each check asks for, and within which bounds. */
const numbers = {
  ONE_FIELD: {},
  STARTED_IN_OR_AFTER: { year: [1900, 2999] },
  MINIMUM_COUNTRIES: { count: [1, limits.countries] },
  MATERIALS: { pictures: [0, limits.pictures] },
  SEVERAL_CASES_ALLOWED: {},
  RECEIVED_BEFORE_CLOSE: {},
  NOT_RELEASED_BEFORE: {},
} satisfies Record<RuleCheck['check'], Partial<Record<'year' | 'count' | 'pictures', [number, number]>>>;

export const problemsOfRules = (sent: readonly RuleSettingInput[]): Refusal[] => [
  ...problemsOfKeys(sent, limits.rules, 'rules'),
  ...sent.slice(0, limits.rules).flatMap((rule, i) => [
    ...under(['rules', i], problemsOfNames(rule.texts, 'texts')),
    ...(['year', 'count', 'pictures'] as const).flatMap((name) => {
      const bounds = (numbers[rule.check] as Partial<Record<string, [number, number]>>)[name];
      const value = rule[name] ?? null;
      if (!bounds) return value === null ? [] : [notAsked('rules', i, name)];
      return isWhole(value, ...bounds) ? [] : [numberBetween(...bounds, 'rules', i, name)];
    }),
    ...(rule.languages && rule.check !== 'MATERIALS' ? [notAsked('rules', i, 'languages')] : []),
    ...(rule.languages && rule.languages.length > localesLimit ? [tooManyLanguages('rules', i, 'languages')] : []),
    ...problemsOfTogether(rule, i),
  ]),
];

function problemsOfTogether({ check, together }: RuleSettingInput, i: number): Refusal[] {
  if (!together) return [];
  if (check !== 'MINIMUM_COUNTRIES') return [notAsked('rules', i, 'together')];
  const codes = together.flat();
  if (codes.length > 300) return [countOf(0, 300, 'rules', i, 'together')];
  const strange = codes.filter((code) => !isCountryCode(code));
  if (strange.length > 0) return [notACountry('rules', i, 'together')];
  return new Set(codes).size < codes.length ? [keyTwice('rules', i, 'together')] : [];
}

export const rulesOf = (sent: readonly RuleSettingInput[]): EligibilityRule[] =>
  sent.map(({ key, texts, check, year, count, pictures, languages, together }) => ({
    key,
    texts: localizedOf(texts),
    check,
    ...(check === 'STARTED_IN_OR_AFTER' ? { year } : {}),
    ...(check === 'MINIMUM_COUNTRIES' ? { count, ...(together?.length ? { together } : {}) } : {}),
    ...(check === 'MATERIALS' ? { pictures, ...(languages?.length ? { languages } : {}) } : {}),
  })) as EligibilityRule[];

export const problemsOfContacts = (sent: readonly ContactInput[]): Refusal[] => {
  if (sent.length > limits.contacts) return [countOf(0, limits.contacts, 'contacts')];
  return sent.flatMap(({ name, email }, i) => {
    const text = tidy(name);
    return [
      ...(text === '' ? [missing('contacts', i, 'name')] : isOneLine(text) ? [] : [notOneLine('contacts', i, 'name')]),
      ...(isLongerThan(text, limits.contactName) ? [tooLong(limits.contactName, 'contacts', i, 'name')] : []),
      ...(mailboxOf(email) === undefined ? [notAnAddress('contacts', i, 'email')] : []),
    ];
  });
};
export const contactsOf = (sent: readonly ContactInput[]): Contact[] =>
  sent.map(({ name, email }) => ({ name: tidy(name), email: mailboxOf(email)! }));
