export { ruleDuplicate } from './duplicates/rule-duplicate.ts';
export { DuplicateCandidateResolver, DuplicateSignResolver, ScreeningCaseDuplicatesResolver } from './duplicates/duplicates.resolver.ts';
export { failScreening } from './fail-screening.ts';
export { judgeRule } from './judge-rule.ts';
export { passScreening } from './pass-screening.ts';
export { returnSubmission } from './return-submission.ts';
export { EditionDeskScreeningResolver, ScreeningFindingResolver, ScreeningMutationsResolver } from './screening.resolver.ts';
export { screeningNotices } from './screening-notices.ts';
export { screeningRights } from './screening-rights.ts';
