export {
  AgendaItemResolver,
  AgendaResolver,
  BallotCandidateResolver,
  BallotResolver,
  FieldCommitteeResolver,
  ViewerFieldCommitteeResolver,
} from './committee.resolver.ts';
export { type Pair, resultFrom } from './ballot-result.ts';
export { deliberationNotices } from './deliberation-notices.ts';
export { DeliberationMutationsResolver } from './deliberation.resolver.ts';
export { deliberationRights } from './deliberation-rights.ts';
export { sealBallots } from './seal-ballots.ts';
