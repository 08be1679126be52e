import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const showcaseRights: Rights = {
  'Query.showcase': everyone,
  'Subscription.stage': everyone,
  'Showcase.*': everyone,
  'ShowcaseItem.*': everyone,
  'StageCue.*': everyone,
};
