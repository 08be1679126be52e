import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const publicEditionsRights: Rights = {
  'Query.editions': everyone,
  'Query.edition': everyone,
  'Edition.*': everyone,
  'Field.*': everyone,
  'CaseKind.*': everyone,
  'EligibilityRule.*': everyone,
  'Criterion.*': everyone,
  'Quotas.*': everyone,
  'Contact.*': everyone,
  'Honour.*': everyone,
  'HonourFormula.*': everyone,
  'HonourPoints.*': everyone,
  'Query.certificate': everyone,
  'Query.certificate(number)': everyone,
  'Certificate.*': everyone,
  'ProvenanceNote.*': everyone,
};
