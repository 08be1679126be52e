import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const collectionRights: Rights = {
  'CollectionBook.*': everyone,
  'CollectionDownload.*': everyone,
};
