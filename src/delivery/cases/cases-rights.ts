import { everyone, type Rights } from '../../platform/rights/audience.ts';

export const casesRights: Rights = {
  'Query.cases': everyone,
  'Query.case': everyone,
  'Case.*': everyone,
  'Applicant.*': everyone,
  'CaseText.*': everyone,
  'Picture.*': everyone,
  'Video.*': everyone,
  'Subtitles.*': everyone,
  'CaseDocument.*': everyone,
  'CaseEdge.*': everyone,
  'CaseConnection.*': everyone,
};
