import type { CaseContent, EditionContent, ReleaseContent } from '../../delivery/releases/release-content.ts';
import type { Decision } from '../selection/index.ts';
import type { FrozenSubmission } from '../submissions/index.ts';
import type { ReleasedTexts } from '../translations/index.ts';
import type { PreparedSubmission } from './with-prepared.ts';
import { projectCase, projectOrganizations } from './project-case.ts';

export interface Results {
  /** Only where the public does not know the edition yet. */
  edition?: EditionContent;
  /** Whether a programme was released before: then it stays as it is. */
  hasProgramme?: boolean;
  decisions: readonly Decision[];
  /** What was handed in last, of each submission that the decisions choose. The later handed in comes later. */
  frozen: readonly PreparedSubmission[];
  /** The words of each of them, by submission. */
  words: ReadonlyMap<string, ReleasedTexts>;
}

/** Randomness comes from outside, so that a test can hold it. */
export interface Mint {
  newId: () => string;
  caseId: (submissionId: string) => string;
  /** The slug that a case got when it was on the stage of a secret programme; undefined for any other. */
  slugOnStage?: (caseId: string) => string | undefined;
  slug: (texts: readonly { locale: string; title: string }[]) => string;
}

/**
 * What is published of an edition's outcomes: the chosen, in their published order, and the programme. The others, and
 * how the chosen were found, have no trace in it.
 */
export function projectResults({ edition, hasProgramme, decisions, frozen, words }: Results, mint: Mint): ReleaseContent {
  const tiers = new Map(decisions.map((decision) => [decision.submissionId, decision]));
  const slugs = new Set<string>();
  const chosen = frozen
    .map((submission) => {
      const { outcome, showcaseOrder } = tiers.get(submission.submissionId)!;
      const id = mint.caseId(submission.submissionId);
      return { submission, outcome, showcaseOrder, id, slug: mint.slugOnStage?.(id) ?? freshSlug(submission.texts, slugs, mint) };
    })
    .filter(isChosen)
    .sort((a, b) => (a.showcaseOrder ?? Infinity) - (b.showcaseOrder ?? Infinity) || (a.slug < b.slug ? -1 : 1));

  const cases = chosen.map(({ submission, outcome, id, slug }, index) =>
    projectCase(submission, {
      ...{ id, slug, tier: outcome, position: index + 1, newId: mint.newId },
      words: words.get(submission.submissionId)!,
    }),
  );
  const onStage = cases.filter(({ tier }) => tier === 'OUTSTANDING');
  return {
    ...(edition ? { edition } : {}),
    organizations: projectOrganizations(
      frozen.filter(({ submissionId }) => chosen.some(({ submission }) => submission.submissionId === submissionId)),
    ),
    cases,
    ...(onStage.length > 0 && !hasProgramme
      ? { showcase: { id: mint.newId(), items: onStage.map(({ id, position }) => ({ order: position, caseId: id })) } }
      : {}),
    removals: [],
  };
}

const isChosen = <T extends { outcome: Decision['outcome'] }>(decided: T): decided is T & { outcome: CaseContent['tier'] } =>
  decided.outcome === 'OUTSTANDING' || decided.outcome === 'COLLECTION';

function freshSlug(texts: FrozenSubmission['texts'], taken: Set<string>, mint: Mint): string {
  let slug = mint.slug(texts);
  while (taken.has(slug)) slug = mint.slug(texts);
  taken.add(slug);
  return slug;
}
