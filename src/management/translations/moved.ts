import { diffArrays } from 'diff';
import type { MovedParagraph } from '../../generated/schema.ts';
import { paragraphsOf } from './case-texts.ts';

/** From how many changed paragraphs on two texts are taken for unlike: looking further takes long and says nothing. */
const mostEdits = 400;

/** What has moved between two states of a text, paragraph by paragraph. Empty where nothing has. */
export function movedBetween(before: string, after: string): MovedParagraph[] {
  if (before === after) return [];
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const parts = diffArrays(old, now, { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  return parts.flatMap(({ added, removed, value }) =>
    value.map((text): MovedParagraph => ({ change: added ? 'ADDED' : removed ? 'REMOVED' : 'KEPT', text })),
  );
}
