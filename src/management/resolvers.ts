import { EditionDeskResolver, ViewerDeskResolver } from './editions/index.ts';
import { IdentityResolver } from './identity/index.ts';
import { DirectoryResolver } from './organizations/index.ts';
import { PublishingResolver } from './publishing/index.ts';
import { ReviewResolver, ViewerReviewsResolver } from './reviews/index.ts';
import { SelectionResolver } from './selection/index.ts';
import { EditionDeskSubmissionsResolver, SubmissionMutationsResolver, SubmissionResolver, ViewerSubmissionsResolver } from './submissions/index.ts';

/** Every resolver of the management side. They are part of the schema on every node; without a desk they serve nothing. */
export const managementResolvers = [
  ...[IdentityResolver, DirectoryResolver, ViewerDeskResolver, EditionDeskResolver],
  ...[SubmissionResolver, SubmissionMutationsResolver, ViewerSubmissionsResolver, EditionDeskSubmissionsResolver],
  ...[ReviewResolver, ViewerReviewsResolver, SelectionResolver, PublishingResolver],
];
