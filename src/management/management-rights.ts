import { gatherRights } from '../platform/rights/check-rights.ts';
import { auditRights } from './audit/index.ts';
import { collectionRights } from './collection/index.ts';
import { committeeRights } from './committee/index.ts';
import { dossiersRights } from './dossiers/index.ts';
import { deliberationRights } from './deliberation/index.ts';
import { editionsRights } from './editions/index.ts';
import { exportsRights } from './exports/index.ts';
import { identityRights } from './identity/index.ts';
import { keysRights } from './keys/index.ts';
import { lettersRights } from './letters/index.ts';
import { honoursRights } from './honours/index.ts';
import { preparationRights } from './preparation/index.ts';
import { mediaRights } from './media/index.ts';
import { messagesRights } from './messages/index.ts';
import { noticesRights } from './notices/index.ts';
import { organizationsRights } from './organizations/index.ts';
import { partnersRights } from './partners/index.ts';
import { peopleRights } from './people/index.ts';
import { privacyRights } from './privacy/index.ts';
import { embargoRights, hallRights, publishingRights } from './publishing/index.ts';
import { programmeRights } from './programme/index.ts';
import { recommendationsRights } from './recommendations/index.ts';
import { reviewsRights, runsRights } from './reviews/index.ts';
import { screeningRights } from './screening/index.ts';
import { selectionRights } from './selection/index.ts';
import { submissionsRights } from './submissions/index.ts';
import { translationsRights } from './translations/index.ts';

/** Who may, in the year's work. Each module says it of what is its own. */
export const managementRights = gatherRights(
  identityRights,
  auditRights,
  noticesRights,
  organizationsRights,
  editionsRights,
  peopleRights,
  keysRights,
  mediaRights,
  submissionsRights,
  screeningRights,
  recommendationsRights,
  messagesRights,
  committeeRights,
  reviewsRights,
  runsRights,
  deliberationRights,
  selectionRights,
  lettersRights,
  preparationRights,
  honoursRights,
  exportsRights,
  dossiersRights,
  translationsRights,
  collectionRights,
  programmeRights,
  partnersRights,
  publishingRights,
  embargoRights,
  hallRights,
  privacyRights,
);
