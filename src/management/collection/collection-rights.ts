import type { Audience, Rights } from '../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../identity/index.ts';

const bearer: Audience = {
  name: 'the organizer in the session that the address of the book was given to',
  sentence:
    'Whoever was given the address as an organizer of the edition and still is one, in the same session and for five minutes; no key. For everybody else it is not there.',
};

export const collectionRights: Rights = {
  'EditionDesk.collectionProofs': organizerOfTheEdition,
  'CollectionProof.*': organizerOfTheEdition,
  'CollectionPrinting.*': organizerOfTheEdition,
  'CollectionFinding.*': organizerOfTheEdition,
  'CollectionFile.*': organizerOfTheEdition,
  'Mutation.requestCollectionProof': organizerOfTheEdition,
  'RequestCollectionProofInput.edition': organizerOfTheEdition,
  'RequestCollectionProofPayload.*': organizerOfTheEdition,
  'Mutation.approveCollectionProof': organizerOfTheEdition,
  'ApproveCollectionProofInput.proofId': organizerOfTheEdition,
  'ApproveCollectionProofPayload.*': organizerOfTheEdition,
  'GET /collection/:ticket': bearer,
};
