import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { isSignedIn, organizerOfTheEdition } from '../identity/index.ts';

const eitherSide: Audience = {
  name: 'applicant, or organizer who is written to',
  sentence:
    'The applicant; and the organizers of the edition, from when the submission is handed in or its applicant has written to them. For everybody else, reviewers included, it is not there.',
  gate: isSignedIn,
};

const deskOfTheThread: Audience = {
  name: 'organizer who is written to',
  sentence:
    'The organizers of the edition, from when the submission is handed in or its applicant has written to them. The applicant is told that it is not theirs to say; for everybody else it is not there.',
  gate: isSignedIn,
};

export const messagesRights: Rights = {
  'Viewer.messageThread': eitherSide,
  'Viewer.messageThread(submissionId)': eitherSide,
  'EditionDesk.waitingThreads': organizerOfTheEdition,
  'MessageThread.*': eitherSide,
  'Message.*': eitherSide,
  'Mutation.sendMessage': eitherSide,
  'SendMessageInput.submissionId': eitherSide,
  'SendMessagePayload.*': eitherSide,
  'Mutation.markNoAnswerNeeded': deskOfTheThread,
  'MarkNoAnswerNeededInput.submissionId': deskOfTheThread,
  'MarkNoAnswerNeededInput.messageId': deskOfTheThread,
  'MarkNoAnswerNeededPayload.*': deskOfTheThread,
  'Mutation.markThreadRead': eitherSide,
  'MarkThreadReadInput.submissionId': eitherSide,
  'MarkThreadReadPayload.*': eitherSide,
};
