import { gatherRights } from '../platform/rights/check-rights.ts';
import { everyone } from '../platform/rights/audience.ts';
import { casesRights } from './cases/cases-rights.ts';
import { collectionRights } from './collection/collection-rights.ts';
import { publicEditionsRights } from './editions/editions-rights.ts';
import { feedsRights } from './feeds/feeds-rights.ts';
import { filesRights } from './files/files-rights.ts';
import { publicOrganizationsRights } from './organizations/organizations-rights.ts';
import { screenRights } from './screen/screen-rights.ts';
import { searchRights } from './search/search-rights.ts';
import { showcaseRights } from './showcase/showcase-rights.ts';
import { syndicationRights } from './syndication/syndication-rights.ts';

/** Who may, on the public side. It holds nothing that is not for everyone. */
export const deliveryRights = gatherRights(
  { 'Query.node': everyone },
  casesRights,
  collectionRights,
  publicEditionsRights,
  feedsRights,
  filesRights,
  publicOrganizationsRights,
  screenRights,
  searchRights,
  showcaseRights,
  syndicationRights,
);
