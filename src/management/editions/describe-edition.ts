import type { DescribeEditionInput } from '../../generated/schema.ts';
import type { Outcome } from '../../platform/graph/refusal.ts';
import { isTimeZone } from '../../platform/say-instant.ts';
import { tidy } from '../../platform/text.ts';
import type { Desk } from '../identity/index.ts';
import { localizedOf } from '../organizations/index.ts';
import { type Edited, editEdition } from './edit-edition.ts';
import { notAZone } from './edition-problems.ts';
import { problemsOfCallTexts, problemsOfNames } from './setting-rules.ts';

/** Names an edition, and words its call. What is left out stays. */
export const describeEdition = (desk: Desk, input: DescribeEditionInput): Promise<Outcome<Edited>> =>
  editEdition(desk, 'describeEdition', input, (edition) => {
    const { names, callTexts, timeZone } = input;
    const refusals = [
      ...(names ? problemsOfNames(names, 'names') : []),
      ...(callTexts ? problemsOfCallTexts(callTexts) : []),
      ...(timeZone && !isTimeZone(timeZone) ? [notAZone()] : []),
    ];
    if (refusals.length > 0) return refusals;
    if (names) edition.names = localizedOf(names);
    if (callTexts) edition.callTexts = Object.fromEntries(callTexts.map(({ locale, value }) => [locale, tidy(value)]));
    if (timeZone) edition.timeZone = timeZone;
    return [];
  });
