import type { CaseContent, CaseTextContent, EditionContent } from '../../delivery/releases/release-content.ts';
import type { CaseCorrectionInput, CaseTextCorrectionInput } from '../../generated/schema.ts';
import { isCountryCode } from '../../platform/country.ts';
import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import { tidy } from '../../platform/text.ts';
import { languageTwice, notACountry } from '../organizations/index.ts';
import { submissionLimits as limits } from '../submissions/index.ts';
import { longestText } from '../translations/index.ts';
import { correctFiles } from './correct-files.ts';
import { type Corrected, patchTexts, type Path, problemsOfText } from './patch-texts.ts';
import { noSuchPart, originRequired, titleRequired, unknownToTheEdition } from './publishing-problems.ts';

/** A public case with some of it put right. One language never touches another, and no id changes. */
export function correctCase(before: CaseContent, sent: CaseCorrectionInput, edition: EditionContent, path: Path): Corrected<CaseContent> {
  const problems: Refusal[] = [];
  const keep = <T>({ after, problems: wrong }: Corrected<T>): T => {
    problems.push(...wrong);
    return after;
  };
  const keyOf = (keys: readonly { key: string }[], key: string | null | undefined, name: 'fieldKey' | 'kindKey') => {
    if (key && !keys.some((one) => one.key === key)) {
      problems.push(
        unknownToTheEdition(
          keys.map((one) => one.key),
          [...path, name],
        ),
      );
    }
    return key ?? before[name];
  };
  const after: CaseContent = {
    ...before,
    fieldKey: keyOf(edition.fields, sent.fieldKey, 'fieldKey')!,
    kindKey: keyOf(edition.kinds, sent.kindKey, 'kindKey'),
    startedOn: sent.startedOn ?? before.startedOn,
    countries: sent.countries ? keep(countriesOf(sent.countries, [...path, 'countries'])) : before.countries,
    texts: keep(correctTexts(before.texts, sent.texts, [...path, 'texts'])),
    ...keep(correctFiles(before, sent, path)),
    applicants: sent.applicants.reduce<CaseContent['applicants']>((applicants, { organizationId, names }, i) => {
      const here = [...path, 'applicants', i];
      if (!applicants.some((one) => one.organizationId === organizationId)) problems.push(noSuchPart([...here, 'organizationId']));
      return applicants.map((one) =>
        one.organizationId === organizationId ? { ...one, names: keep(patchTexts(one.names, names, [...here, 'names'])) } : one,
      );
    }, before.applicants),
  };
  return { after, problems };
}

function countriesOf(codes: readonly string[], path: Path): Corrected<string[]> {
  const problems = codes.flatMap((code, i) => (isCountryCode(code) ? [] : [notACountry(...path, i)]));
  if (codes.length > limits.countries) {
    problems.push(
      refusal('TOO_MANY', { en: `At most ${limits.countries} can be given.`, 'zh-Hans': `最多可填写 ${limits.countries} 项。` }, ...path),
    );
  }
  return { after: [...new Set(codes)], problems };
}

const partOf = { title: 'TITLE', summary: 'SUMMARY', body: 'BODY' } as const;

function correctTexts(before: readonly CaseTextContent[], sent: readonly CaseTextCorrectionInput[], path: Path): Corrected<CaseTextContent[]> {
  const after = new Map(before.map((text) => [text.locale, text]));
  const problems = sent.flatMap((text, i) => {
    const here = [...path, i];
    if (sent.findIndex(({ locale }) => locale === text.locale) < i) return [languageTwice(...here)];
    const known = after.get(text.locale);
    const given = (part: 'title' | 'summary' | 'body'): string | null => {
      const value = text[part];
      return value === undefined || value === null ? (known?.[part] ?? null) : tidy(value) || null;
    };
    const [title, origin] = [given('title'), text.origin ?? known?.origin];
    const wrong = [
      ...(title ? [] : [titleRequired([...here, 'title'])]),
      ...(origin ? [] : [originRequired([...here, 'origin'])]),
      // what stays as it is was let through before, in a longer language with more room
      ...(['title', 'summary', 'body'] as const).flatMap((part) => {
        const { graphemes, lines } = longestText[partOf[part]];
        return text[part] ? problemsOfText(given(part) ?? '', lines, graphemes, [...here, part]) : [];
      }),
    ];
    if (title && origin && wrong.length === 0) {
      const isStale = text.isStale ?? known?.isStale ?? false;
      // what else is known of a text stays with it; whoever says that a person made it has looked
      const { isChecked, ...rest } = known ?? {};
      const unchecked = isChecked === false && origin === 'MACHINE' ? { isChecked } : {};
      after.set(text.locale, { ...rest, ...unchecked, locale: text.locale, title, summary: given('summary'), body: given('body'), origin, isStale });
    }
    return wrong;
  });
  return { after: [...after.values()], problems };
}
