import type { FailScreeningInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import type { Desk } from '../identity/index.ts';
import { decide, screen } from './screened-case.ts';
import type { ScreeningCaseView } from './screening-view.ts';

/** Fails a case. Nothing tells its applicant before everybody hears of their outcome: no mail, no date, no state. */
export const failScreening = (desk: Desk, input: FailScreeningInput): Promise<Outcome<ScreeningCaseView>> =>
  screen(desk, 'failScreening', input, (work) => decide(work, desk, 'FAILED'));
