import type { EditionContent } from '../../delivery/releases/release-content.ts';
import type { Edition } from '../editions/index.ts';

/** An edition as the public will see it. What a rule checks stays inside; its words go out. */
export const projectEdition = (edition: Edition): EditionContent => ({
  id: edition.id,
  year: edition.year,
  names: edition.names,
  timeZone: edition.timeZone,
  applicationsOpenAt: edition.applicationsOpenAt.toISOString(),
  applicationsCloseAt: edition.applicationsCloseAt.toISOString(),
  reviewsCloseAt: edition.reviewsCloseAt.toISOString(),
  showcaseOpensAt: edition.showcaseOpensAt.toISOString(),
  showcaseClosesAt: edition.showcaseClosesAt.toISOString(),
  archivedAt: null,
  fields: edition.fields.map(({ key, names }) => ({ key, names })),
  kinds: edition.kinds.map(({ key, names }) => ({ key, names })),
  eligibilityRules: edition.eligibilityRules.map(({ key, texts }) => ({ key, texts })),
  criteria: edition.criteria.map(({ key, names, weight, minimum, maximum }) => ({ key, names, weight, minimum, maximum })),
  quotas: { collection: edition.quotaCollection, outstanding: edition.quotaOutstanding },
  contact: edition.contact ? { name: edition.contact.name, email: edition.contact.email } : null,
  provenance: edition.provenance.map(({ path, origin, notes }) => ({ path, origin, notes })),
});
