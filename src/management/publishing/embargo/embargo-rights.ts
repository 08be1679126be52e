import type { Audience, Rights } from '../../../platform/rights/audience.ts';
import { organizerOfTheEdition } from '../../identity/index.ts';
import { contact, contactOrOrganizer, organizerOfAllEditions } from '../../partners/index.ts';

const receiver: Audience = {
  name: 'partner under embargo',
  sentence:
    'A key with the scope EMBARGO of the partner that the package was made for, and that partner’s contacts in a session of theirs. For everybody else nothing is there.',
};

export const embargoRights: Rights = {
  'EmbargoPackage.*': contactOrOrganizer,
  'EditionDesk.embargoOffers': organizerOfTheEdition, // empty for those of single editions
  'EmbargoOffer.*': organizerOfAllEditions,
  'OfferedPackage.*': organizerOfAllEditions,
  'EmbargoRead.*': organizerOfAllEditions,
  'Mutation.offerUnderEmbargo': organizerOfAllEditions,
  'OfferUnderEmbargoInput.releaseId': organizerOfAllEditions,
  'OfferUnderEmbargoInput.partnerIds': organizerOfAllEditions,
  'OfferUnderEmbargoPayload.*': organizerOfAllEditions,
  'Mutation.confirmEmbargoOffer': organizerOfAllEditions,
  'ConfirmEmbargoOfferInput.offerId': organizerOfAllEditions,
  'ConfirmEmbargoOfferPayload.*': organizerOfAllEditions,
  'Mutation.recallEmbargo': organizerOfAllEditions,
  'RecallEmbargoInput.offerId': organizerOfAllEditions,
  'RecallEmbargoPayload.*': organizerOfAllEditions,
  'Mutation.acknowledgeRecall': contact,
  'AcknowledgeRecallInput.packageId': contact,
  'AcknowledgeRecallPayload.*': contact,
  'GET /partners/packages/:id': receiver,
  'GET /partners/packages/:id/files/:hash': receiver,
  'POST /partners/packages/:id/acknowledgement': receiver,
};
