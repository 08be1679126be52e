import type { Audience, Gate, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, leadsSomewhere, notAllowed, type Signed, signedIn } from '../identity/index.ts';

const chairsSomewhere: Gate = {
  asks: 'holds CHAIR for some edition',
  refusal: (asker: Signed) => (signedIn(asker).grants.some(({ role }) => role === 'CHAIR') ? undefined : notAllowed()),
};

const inTheRoom: Audience = {
  name: 'in the room',
  sentence:
    'Experts and chairs of the field and organizers of the edition. A case that somebody is tied to, or still judges, is not there for them, in no item, comment, ballot or number.',
  gate: isSignedIn,
};

const leader: Audience = {
  name: 'who leads the room',
  sentence: 'Chairs of the field, who stands in, and organizers of the edition; for nobody whom the case concerns. To others in the room it is null.',
  gate: isSignedIn,
};

const organizerInTheRoom: Audience = {
  name: 'organizer in the room',
  sentence: 'Organizers of the edition whom the case does not concern: others in the room do not learn who said what. To them it is null.',
  gate: isSignedIn,
};

const chair: Audience = {
  name: 'chair of the field',
  sentence: 'Chairs of the field and who stands in, for what they are not tied to themselves. For everybody else it is not there.',
  gate: chairsSomewhere,
};

const voter: Audience = {
  name: 'voter',
  sentence:
    'Experts and chairs of the field, or of any field where the ballot is the whole edition’s; each their own paper. For everybody else it is not there.',
  gate: isSignedIn,
};

const ballotLeader: Audience = {
  name: 'who leads the ballot',
  sentence: 'Chairs of the field for its own ballots, and organizers of the edition. For everybody else it is not there.',
  gate: leadsSomewhere,
};

export const deliberationRights: Rights = {
  'Viewer.committee': inTheRoom,
  'Viewer.committee(edition)': inTheRoom,
  'Viewer.committee(field)': inTheRoom,
  'FieldCommittee.edition': inTheRoom,
  'FieldCommittee.field': inTheRoom,
  'FieldCommittee.members': leader,
  'FieldCommittee.coverage': leader,
  'FieldCommittee.agenda': inTheRoom,
  'FieldCommittee.ballots': inTheRoom,
  'CommitteePerson.*': leader,
  'ReviewCoverage.*': leader,
  'Agenda.*': inTheRoom,
  'AgendaItem.id': inTheRoom,
  'AgendaItem.version': inTheRoom,
  'AgendaItem.revisionId': inTheRoom,
  'AgendaItem.submissionId': leader,
  'AgendaItem.title': inTheRoom,
  'AgendaItem.texts': inTheRoom,
  'AgendaItem.isWithdrawn': inTheRoom,
  'AgendaItem.origin': inTheRoom,
  'AgendaItem.madeFrom': inTheRoom,
  'AgendaItem.reason': inTheRoom,
  'AgendaItem.state': inTheRoom,
  'AgendaItem.recommendation': inTheRoom,
  'AgendaItem.settledAt': inTheRoom,
  'AgendaItem.history': inTheRoom,
  'AgendaItem.comments': inTheRoom,
  'AgendaItem.unread': inTheRoom,
  'AgendaItem.outOfTheRoom': leader,
  'AgendaItemAct.*': inTheRoom,
  'AgendaComment.id': inTheRoom,
  'AgendaComment.part': inTheRoom,
  'AgendaComment.voice': inTheRoom,
  'AgendaComment.isOwn': inTheRoom,
  'AgendaComment.author': organizerInTheRoom,
  'AgendaComment.text': inTheRoom,
  'AgendaComment.correctsId': inTheRoom,
  'AgendaComment.saidAt': inTheRoom,
  'DiscussedText.*': inTheRoom,
  'Ballot.id': inTheRoom,
  'Ballot.edition': inTheRoom,
  'Ballot.field': inTheRoom,
  'Ballot.purpose': inTheRoom,
  'Ballot.seats': inTheRoom,
  'Ballot.state': inTheRoom,
  'Ballot.openedAt': inTheRoom,
  'Ballot.closesAt': inTheRoom,
  'Ballot.closedAt': inTheRoom,
  'Ballot.candidates': inTheRoom,
  'Ballot.isVoter': inTheRoom,
  'Ballot.paper': voter,
  'Ballot.papers': inTheRoom,
  'Ballot.sealHash': inTheRoom,
  'Ballot.result': inTheRoom,
  'BallotCandidate.id': inTheRoom,
  'BallotCandidate.revisionId': inTheRoom,
  'BallotCandidate.submissionId': leader,
  'BallotCandidate.field': inTheRoom,
  'BallotCandidate.title': inTheRoom,
  'BallotCandidate.texts': inTheRoom,
  'BallotCandidate.isWithdrawn': inTheRoom,
  'BallotPaper.*': voter,
  'BallotRank.*': voter,
  'BallotResult.*': inTheRoom,
  'BallotStanding.*': inTheRoom,
  'BallotRow.*': inTheRoom,

  'Mutation.openAgenda': chair,
  'OpenAgendaInput.edition': chair,
  'OpenAgendaPayload.*': chair,
  'Mutation.addAgendaItem': chair,
  'AddAgendaItemInput.agendaId': chair,
  'AddAgendaItemInput.submissionId': chair,
  'AddAgendaItemPayload.*': chair,
  'Mutation.orderAgenda': chair,
  'OrderAgendaInput.agendaId': chair,
  'OrderAgendaInput.seenIds': chair,
  'OrderAgendaInput.orderedIds': chair,
  'OrderAgendaPayload.*': chair,
  'Mutation.settleAgendaItem': chair,
  'SettleAgendaItemInput.itemId': chair,
  'SettleAgendaItemPayload.*': chair,
  'Mutation.reopenAgendaItem': chair,
  'ReopenAgendaItemInput.itemId': chair,
  'ReopenAgendaItemPayload.*': chair,
  'Mutation.commentOnAgendaItem': inTheRoom,
  'CommentOnAgendaItemInput.itemId': inTheRoom,
  'CommentOnAgendaItemInput.correctsId': inTheRoom,
  'CommentOnAgendaItemPayload.*': inTheRoom,
  'Mutation.markAgendaItemRead': inTheRoom,
  'MarkAgendaItemReadInput.itemId': inTheRoom,
  'MarkAgendaItemReadPayload.*': inTheRoom,

  'Mutation.openBallot': ballotLeader,
  'OpenBallotInput.edition': ballotLeader,
  'OpenBallotInput.submissionIds': ballotLeader,
  'OpenBallotPayload.*': ballotLeader,
  'Mutation.castBallot': voter,
  'CastBallotInput.ballotId': voter,
  'BallotRankInput.candidateIds': voter,
  'CastBallotPayload.*': voter,
  'Mutation.closeBallot': ballotLeader,
  'CloseBallotInput.ballotId': ballotLeader,
  'CloseBallotPayload.*': ballotLeader,
};
