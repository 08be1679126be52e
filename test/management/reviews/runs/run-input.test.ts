import { proposeAssignment } from '../../../../src/management/reviews/assignment/propose-assignment.ts';
import { type AssignmentFacts, runInputOf } from '../../../../src/management/reviews/runs/run-input.ts';

const expert = (id: string, some: Partial<AssignmentFacts['experts'][number]> = {}) => ({
  ...{ id, fields: ['f'], languages: ['en-GB'], topics: [], organization: null, load: { least: 0, most: 5 }, elsewhere: 0 },
  ...some,
});
const facts = (some: Partial<AssignmentFacts>): AssignmentFacts => ({
  cases: [{ id: 'a', field: 'f', sourceLanguage: 'en', topics: [] }],
  experts: ['x', 'y', 'z'].map((id) => expert(id)),
  ...{ wishes: [], conflicts: [], pins: [], bans: [], current: [] },
  ...some,
});
const settings = { seed: 'lot', keep: 0, reviewsPerCase: 2 };
const asked = (expertId: string, given = false, caseId = 'a') => ({ caseId, expertId, given });
const plan = (some: Partial<AssignmentFacts>) => {
  const { today: _, ...input } = runInputOf(facts(some), settings);
  return proposeAssignment(input); // throws where the input is not one
};
const chosen = (some: Partial<AssignmentFacts>) => plan(some).assignments.map(({ expertId }) => expertId);

test('whoever reads a language reads it in each of its spellings', () => {
  const input = runInputOf(
    facts({ cases: [{ id: 'a', field: 'f', sourceLanguage: 'zh-Hans', topics: [] }], experts: [expert('x', { languages: ['zh-Hant-TW'] })] }),
    settings,
  );
  expect([input.cases[0]!.sourceLanguage, input.experts[0]!.languages]).toEqual(['zh', ['zh']]);
});

test('a review that was given holds its pair fast, whatever limits and other wishes say', () => {
  const experts = [expert('x', { load: { least: 0, most: 0 } }), expert('y'), expert('z')];
  expect(chosen({ experts, current: [asked('x', true)] })).toContain('x');
  expect(runInputOf(facts({ experts, current: [asked('x', true)] }), settings).pins).toEqual([{ caseId: 'a', expertId: 'x' }]);
});

test('two reviews given by one organization: one is held, the other is a review that the case needs no more', () => {
  const experts = [expert('x', { organization: 'o', languages: ['fr'] }), expert('y', { organization: 'o' }), expert('z')];
  const current = [asked('x', true), asked('y', true)];
  const input = runInputOf(facts({ experts, current }), settings);
  expect(input.pins).toEqual([{ caseId: 'a', expertId: 'y' }]); // who reads the language
  expect(input.cases[0]!.demand).toBe(1);
  expect(plan({ experts, current }).difference).toEqual({ kept: [{ caseId: 'a', expertId: 'y' }], added: [], removed: [] });
  expect(input.today).toHaveLength(2);
});

test('reviews given by people who do not read the case leave room for one who does', () => {
  const experts = [expert('x', { languages: ['fr'] }), expert('y', { languages: ['fr'] }), expert('z')];
  expect(chosen({ experts, current: [asked('x', true), asked('y', true)] })).toEqual(['x', 'y', 'z']);
});

test('who is asked without being on the committee is let be, and counts', () => {
  const current = [asked('somebody else')];
  const input = runInputOf(facts({ current }), settings);
  expect([input.cases[0]!.demand, input.current]).toEqual([1, []]);
  expect(plan({ current }).difference.removed).toEqual([]);
  expect(runInputOf(facts({ current: [asked('p'), asked('q')] }), settings).cases).toEqual([]); // nothing left to plan
});

test('a review in conflict counts for nothing, and is not taken back; an assignment in conflict is', () => {
  const conflicts = [{ caseId: 'a', expertId: 'x' }];
  const given = plan({ conflicts, current: [asked('x', true)] });
  expect(given.assignments.map(({ expertId }) => expertId)).toEqual(['y', 'z']);
  expect(given.difference.removed).toEqual([]);
  expect(plan({ conflicts, current: [asked('x')] }).difference.removed).toEqual([{ caseId: 'a', expertId: 'x', why: 'NO_LONGER_ALLOWED' }]);
});

test('what experts have in other fields takes from their limits', () => {
  const input = runInputOf(facts({ experts: [expert('x', { elsewhere: 3, load: { least: 2, most: 5 } }), expert('y', { elsewhere: 9 })] }), settings);
  expect(input.experts.map(({ load }) => load)).toEqual([
    { least: 0, most: 2 },
    { least: 0, most: 0 },
  ]);
});
