import { canonicalJson } from '../../platform/canonical-json.ts';
import type { ReleaseContent } from './release-content.ts';

/** The public documents that a release replaces or takes away. */
export interface Touched {
  edition: boolean;
  showcase: boolean;
  books: boolean;
  cases: ReadonlySet<string>;
  /** Directory entries as they will be: one that stays as it is is not touched. */
  organizations: ReadonlyMap<string, string>;
}

export const touchedBy = (content: ReleaseContent): Touched => ({
  edition: content.edition !== undefined || content.honours !== undefined,
  showcase: content.showcase !== undefined || content.stage !== undefined,
  books: content.books !== undefined,
  cases: new Set([...content.cases.map(({ id }) => id), ...content.removals.map(({ caseId }) => caseId)]),
  organizations: new Map(content.organizations.map(({ id, names, kind, country }) => [id, canonicalJson({ names, kind, country })])),
});

/** Whether the order in which two releases of one edition are applied would make a difference. */
export function meet(one: ReleaseContent, other: ReleaseContent, isSameEdition: boolean): boolean {
  const [a, b] = [touchedBy(one), touchedBy(other)];
  if (isSameEdition && ((a.edition && b.edition) || (a.showcase && b.showcase))) return true;
  // books hold cases: one that is taken down takes its books along
  if (isSameEdition && ((a.books && (b.books || other.removals.length > 0)) || (b.books && one.removals.length > 0))) return true;
  if ([...a.cases].some((id) => b.cases.has(id))) return true;
  return [...a.organizations].some(([id, document]) => (b.organizations.get(id) ?? document) !== document);
}
