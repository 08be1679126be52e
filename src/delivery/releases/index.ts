/** How something becomes public. */
export { applyRelease, type Release } from './apply-release.ts';
export { type Change, diffRelease, leavesOf } from './diff-release.ts';
export { casesOfOrganizations, publicCaseBySlug, publicCases, publicEdition, publicOrganizations, wholePublicEdition } from './read-public.ts';
export { type AppliedRelease, findAppliedRelease } from './find-applied-release.ts';
export { indexCases } from './index-cases.ts';
export type * from './release-content.ts';
export { anyTakenDownSince, hasMoved } from './has-moved.ts';
export { newestRevision, readEvents, type ReleaseEvent } from './read-events.ts';
export { ReleaseAltered, ReleaseNotDue, ReleaseRefused, ReleaseStale } from './release-problems.ts';
export { type NeededFile, neededFiles, subtitlesType } from './needed-files.ts';
export { partBytes, publicFiles, type ReadFile } from './publish-files.ts';
export { withoutFiles } from './without-files.ts';
export { meet, type Touched, touchedBy } from './touched.ts';
export { type ScreenItem, screenItem, type SealedPart, type StageMaterial, sealPart, sealParts, sizeToSeal } from './seal-parts.ts';
