import type { AllowExtensionsInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';

/** Says whether one applicant may be granted a later close. Not allowed until somebody says so; what was granted stays. */
export const allowExtensions = (desk: Desk, input: AllowExtensionsInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'allowExtensions', input, (edition) => {
    edition.extensionsAllowed = input.allowed;
    return [];
  });
