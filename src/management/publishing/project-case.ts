import type { CaseContent, OrganizationContent } from '../../delivery/releases/release-content.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import { mediaOf, pictureOf } from './project-media.ts';
import type { ReleasedTexts } from '../translations/index.ts';
import type { PreparedSubmission } from './with-prepared.ts';

/** What a release gives to a case: nothing of it can be told from the submission. */
export interface Given {
  id: string;
  slug: string;
  tier: CaseContent['tier'];
  position: number;
  /** Its words, with their translations. */
  words: ReleasedTexts;
  /** Makes a new random id, for a picture. */
  newId: () => string;
}

/**
 * A handed-in submission as the case that the public will see. Each fact is named here, so that a new field of a
 * submission stays private until somebody decides otherwise. Ids from inside stay inside.
 */
export const projectCase = (frozen: PreparedSubmission, { id, slug, tier, position, words, newId }: Given): CaseContent => ({
  id,
  slug,
  tier,
  fieldKey: frozen.field,
  kindKey: frozen.kind,
  position,
  startedOn: frozen.startedOn,
  sourceLocale: frozen.sourceLocale,
  countries: frozen.countries,
  texts: words.texts,
  applicants: frozen.applicants.map(({ organizationId, role, names }) => ({ organizationId, role, names })),
  pictures: frozen.pictures.map(({ assetId, renditions, alts, credit }) => ({
    id: newId(),
    ...pictureOf(renditions, words.alts.get(assetId) ?? alts, credit),
  })),
  ...mediaOf(frozen, words, newId),
  provenance: [],
});

/** The organizations behind cases, each once; where two cases name one differently, the later one is right. */
export function projectOrganizations(cases: readonly FrozenSubmission[]): OrganizationContent[] {
  const applicants = cases.flatMap((frozen) => frozen.applicants);
  const byId = new Map(applicants.map(({ organizationId: id, names, kind, country }) => [id, { id, names, kind, country }]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
