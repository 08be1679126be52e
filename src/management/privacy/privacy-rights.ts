import type { Rights } from '../../platform/rights/audience.ts';
import { themself } from '../identity/index.ts';

export const privacyRights: Rights = {
  'Viewer.personalData': themself,
  'Viewer.erasure': themself,
  'PersonalData.*': themself,
  'ErasureRequest.*': themself,
  'Mutation.requestErasure': themself,
  'RequestErasurePayload.*': themself,
  'Mutation.cancelErasure': themself,
  'CancelErasurePayload.*': themself,
};
