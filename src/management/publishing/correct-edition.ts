import type { EditionContent, OrganizationContent } from '../../delivery/releases/release-content.ts';
import type { EditionCorrectionInput, KeyedTextsInput, OrganizationCorrectionInput } from '../../generated/schema.ts';
import { isCountryCode } from '../../platform/country.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { notACountry } from '../organizations/index.ts';
import { type Corrected, patchTexts, type Path } from './patch-texts.ts';
import { unknownToTheEdition } from './publishing-problems.ts';

/** A rule's words are longer than a name. */
const ruleLimit = 1_000;

/** The public edition with some of its texts put right. Dates, keys and numbers become public with a call, not here. */
export function correctEdition(before: EditionContent, sent: EditionCorrectionInput, path: Path): Corrected<EditionContent> {
  const problems: Refusal[] = [];
  const keep = <T>({ after, problems: wrong }: Corrected<T>): T => {
    problems.push(...wrong);
    return after;
  };
  const keyed = <T extends { key: string }>(
    things: T[],
    changes: readonly KeyedTextsInput[],
    name: keyof EditionCorrectionInput,
    patch: (thing: T, texts: KeyedTextsInput['texts'], path: Path) => T,
  ): T[] =>
    changes.reduce((known, { key, texts }, i) => {
      const here = [...path, name, i];
      if (!known.some((one) => one.key === key)) {
        problems.push(
          unknownToTheEdition(
            known.map((one) => one.key),
            [...here, 'key'],
          ),
        );
      }
      return known.map((one) => (one.key === key ? patch(one, texts, [...here, 'texts']) : one));
    }, things);
  const named = <T extends { names: Record<string, string> }>(one: T, texts: KeyedTextsInput['texts'], here: Path): T => ({
    ...one,
    names: keep(patchTexts(one.names, texts, here)),
  });
  const after = {
    ...before,
    names: keep(patchTexts(before.names, sent.names, [...path, 'names'])),
    fields: keyed(before.fields, sent.fields, 'fields', named),
    kinds: keyed(before.kinds, sent.kinds, 'kinds', named),
    criteria: keyed(before.criteria, sent.criteria, 'criteria', named),
    eligibilityRules: keyed(before.eligibilityRules, sent.eligibilityRules, 'eligibilityRules', (one, texts, here) => ({
      ...one,
      texts: keep(patchTexts(one.texts, texts, here, { limit: ruleLimit })),
    })),
  };
  return { after, problems };
}

/** A public directory entry with some of it put right. */
export function correctOrganization(
  before: OrganizationContent,
  { names, kind, country }: OrganizationCorrectionInput,
  path: Path,
): Corrected<OrganizationContent> {
  const patched = patchTexts(before.names, names, [...path, 'names']);
  const problems = country && !isCountryCode(country) ? [...patched.problems, notACountry(...path, 'country')] : patched.problems;
  return { after: { ...before, names: patched.after, kind: kind ?? before.kind, country: country ?? before.country }, problems };
}
