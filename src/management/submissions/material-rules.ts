import type { DescribeMaterialInput, FocalPointInput } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { notOneLine, problemsOfTexts, tooLong } from '../organizations/index.ts';
import { cannotBeUsed, outsideThePicture, stillOnItsWay } from './material-problems.ts';
import type { SubmissionRow } from './submission-rows.ts';

/** Most graphemes of what is said of a material. */
export const materialLimits = { title: 200, credit: 200, rights: 500 } as const;

/** What keeps words about a material from being kept, all at once. */
export const problemsOfWords = ({ title, alt, credit, rights, focalPoint }: Partial<DescribeMaterialInput>): Refusal[] => [
  ...problemsOfTexts(title ?? [], 'title', materialLimits.title),
  ...problemsOfTexts(alt ?? [], 'alt'),
  ...problemsOfLine(credit, materialLimits.credit, 'credit'),
  ...problemsOfLine(rights, materialLimits.rights, 'rights'),
  ...(focalPoint && !isInside(focalPoint) ? [outsideThePicture()] : []),
];

/**
 * What of a draft's materials cannot be handed in. A video or a document that is all here may still be being looked at:
 * its bytes are what was handed in. A picture has to be ready, because its renditions are frozen with the text.
 */
export const unfinishedMaterials = ({ materials }: Pick<SubmissionRow, 'materials'>): Refusal[] =>
  materials.flatMap(({ id, kind, state }) => {
    if (state === 'FAILED') return [cannotBeUsed(id)];
    return state === 'AWAITED' || (kind === 'PICTURE' && state !== 'READY') ? [stillOnItsWay(id)] : [];
  });

/** A line as it is kept: null where nothing is left of it. */
export const lineOrNull = (text: string | null | undefined): string | null => tidy(text ?? '') || null;

const isInside = ({ x, y }: FocalPointInput): boolean => [x, y].every((each) => each >= 0 && each <= 1);

function problemsOfLine(sent: string | null | undefined, limit: number, path: string): Refusal[] {
  const text = tidy(sent ?? '');
  if (!isOneLine(text)) return [notOneLine(path)];
  return isLongerThan(text, limit) ? [tooLong(limit, path)] : [];
}
