import { refuseInvalid, type InvalidPart } from '../../../platform/invalid-input.ts';
import { pairKey, type AssignmentInput, type CaseToReview, type ExpertToAssign } from './assignment-input.ts';

export type AssignmentProblem =
  | 'CASE_TWICE'
  | 'EXPERT_TWICE'
  | 'TOO_MANY_EXPERTS'
  | 'DEMAND_OUT_OF_RANGE'
  | 'LOAD_OUT_OF_RANGE'
  | 'WEIGHTS_OUT_OF_RANGE'
  | 'PAIR_UNKNOWN'
  | 'WISH_TWICE'
  | 'PIN_IS_FORBIDDEN'
  | 'PIN_IN_ANOTHER_FIELD'
  | 'PINS_OVER_DEMAND'
  | 'PINS_OVER_LOAD'
  | 'PINS_SHARE_ORGANIZATION'
  | 'PINS_LEAVE_NO_READER';

export const mostDemand = 10;
/** Up to here all costs of a flow are exact whole numbers. */
export const mostExperts = 1000;
const whole = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;

/** Throws InvalidInput<AssignmentProblem> with everything that is wrong at once. What merely cannot be fulfilled is not wrong: the proposal says so. */
export function checkInput(input: AssignmentInput): void {
  const found: InvalidPart<AssignmentProblem>[] = [];
  const say = (code: AssignmentProblem, ...about: (string | number)[]) => void found.push({ code, about });
  const cases = new Map<string, CaseToReview>();
  const experts = new Map<string, ExpertToAssign>();
  for (const one of input.cases) {
    if (cases.has(one.id)) say('CASE_TWICE', one.id);
    if (!whole(one.demand, 1, mostDemand)) say('DEMAND_OUT_OF_RANGE', one.id, one.demand);
    cases.set(one.id, one);
  }
  for (const one of input.experts) {
    if (experts.has(one.id)) say('EXPERT_TWICE', one.id);
    if (!whole(one.load.least, 0, one.load.most) || !whole(one.load.most, 0, 10_000)) say('LOAD_OUT_OF_RANGE', one.id, one.load.least, one.load.most);
    experts.set(one.id, one);
  }
  if (input.experts.length > mostExperts) say('TOO_MANY_EXPERTS', input.experts.length);
  const { topics, language, wish } = input.weights;
  if (![topics, language, wish].every((weight) => weight >= 0 && weight < Infinity) || !(topics + language + wish > 0) || !whole(input.keep, 0, 1000))
    say('WEIGHTS_OUT_OF_RANGE', topics, language, wish, input.keep);
  for (const { caseId, expertId } of [...input.wishes, ...input.conflicts, ...input.bans, ...input.pins])
    if (!cases.has(caseId) || !experts.has(expertId)) say('PAIR_UNKNOWN', caseId, expertId);
  const wished = new Set<string>();
  for (const wish of input.wishes) {
    if (wished.has(pairKey(wish))) say('WISH_TWICE', wish.caseId, wish.expertId);
    wished.add(pairKey(wish));
  }
  checkPins(input, cases, experts, say);
  refuseInvalid(found);
}

function checkPins(
  { pins, conflicts, bans }: AssignmentInput,
  cases: ReadonlyMap<string, CaseToReview>,
  experts: ReadonlyMap<string, ExpertToAssign>,
  say: (code: AssignmentProblem, ...about: (string | number)[]) => void,
): void {
  const forbidden = new Set([...conflicts, ...bans].map(pairKey));
  const known = [...new Map(pins.map((pin) => [pairKey(pin), pin])).values()].filter(
    ({ caseId, expertId }) => cases.has(caseId) && experts.has(expertId),
  );
  for (const pin of known) {
    if (forbidden.has(pairKey(pin))) say('PIN_IS_FORBIDDEN', pin.caseId, pin.expertId);
    if (!experts.get(pin.expertId)!.fields.includes(cases.get(pin.caseId)!.field)) say('PIN_IN_ANOTHER_FIELD', pin.caseId, pin.expertId);
  }
  for (const [caseId, of] of Map.groupBy(known, (pin) => pin.caseId)) {
    const { demand, sourceLanguage } = cases.get(caseId)!;
    const pinned = of.map(({ expertId }) => experts.get(expertId)!);
    const organizations = pinned.flatMap(({ organization }) => organization ?? []);
    if (pinned.length > demand) say('PINS_OVER_DEMAND', caseId, pinned.length, demand);
    if (new Set(organizations).size < organizations.length) say('PINS_SHARE_ORGANIZATION', caseId);
    if (pinned.length >= demand && !pinned.some(({ languages }) => languages.includes(sourceLanguage))) say('PINS_LEAVE_NO_READER', caseId);
  }
  for (const [expertId, of] of Map.groupBy(known, (pin) => pin.expertId))
    if (of.length > experts.get(expertId)!.load.most) say('PINS_OVER_LOAD', expertId, of.length, experts.get(expertId)!.load.most);
}
