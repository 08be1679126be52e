import type { AssignmentInput } from '../../../../src/management/reviews/assignment/assignment-input.ts';
import { proposeAssignment, type Proposal } from '../../../../src/management/reviews/assignment/propose-assignment.ts';
import { seededRandom } from '../../../../src/platform/seeded-random.ts';
import { brokenRules } from './broken-rules.ts';
import { byBruteForce } from './by-brute-force.ts';
import { sampleCall } from './sample-call.ts';

const total = (groups: ReturnType<typeof byBruteForce>) => ({
  open: groups.reduce((sum, { open }) => sum + open, 0),
  underload: groups.reduce((sum, { underload }) => sum + underload, 0),
  worth: groups.reduce((sum, { worth }) => sum + worth, 0),
});

const meritOf = (input: AssignmentInput, { assignments, cases, underloaded }: Proposal) => ({
  open: cases.reduce((sum, { demand, assigned }) => sum + demand - assigned, 0),
  underload: underloaded.filter(({ eligible }) => eligible > 0).reduce((sum, { missing }) => sum + missing, 0),
  worth: assignments.filter(({ how }) => how !== 'PINNED').reduce((sum, { fit, how }) => sum + fit + (how === 'KEPT' ? input.keep : 0), 0),
});

const plain = { cases: 4, experts: 5, fields: 1, organizations: 4, demand: [2, 3], load: [2, 3], conflicts: 0.1, wishes: 0.3 } as const;

test.each([
  ['usual', plain],
  ['with too few places', { ...plain, load: [1, 2] }],
  ['with few organizations, so that some have readers and others', { ...plain, cases: 3, experts: 6, organizations: 2, demand: [1, 2] }],
  ['with many conflicts', { ...plain, conflicts: 0.4 }],
  ['in two fields', { ...plain, experts: 6, fields: 2 }],
] as const)(
  'no plan is better, by brute force over 80 small calls: %s',
  (name, size) => {
    let mixed = 0;
    for (let seed = 0; seed < 80; seed += 1) {
      const input = sampleCall(`${name} ${seed}`, size);
      const random = seededRandom(`today ${name} ${seed}`);
      // Every second call has a today to keep; every third a pin, if it is allowed.
      const current = input.cases.flatMap(({ id: caseId }) =>
        input.experts.filter(() => random.next() < 0.3).map(({ id: expertId }) => ({ caseId, expertId })),
      );
      const free = input.cases.flatMap((one) =>
        input.experts
          .filter(({ fields, languages }) => fields.includes(one.field) && languages.includes(one.sourceLanguage))
          .map((expert) => ({ caseId: one.id, expertId: expert.id }))
          .filter(
            (pair) => ![...input.conflicts, ...input.bans].some(({ caseId, expertId }) => caseId === pair.caseId && expertId === pair.expertId),
          ),
      );
      const pins = seed % 3 === 0 && free.length > 0 ? [free[random.below(free.length)]!] : [];
      const asked = { ...input, current, pins, keep: seed % 2 === 0 ? 0 : 150 };

      const proposal = proposeAssignment(asked);
      const best = byBruteForce(asked);
      expect(brokenRules(asked, proposal)).toEqual([]);
      expect({ seed, ...meritOf(asked, proposal) }).toEqual({ seed, ...total(best) });
      expect(proposal.proof).toMatchObject({ floor: true, worth: true, gap: { open: 0, underload: 0, worth: 0 } });
      // Where the floor holds for every pair, it is that of the best plan.
      const floors = proposal.cases.map(({ floor }) => floor);
      if (best.length === 1 && asked.keep === 0 && pins.length === 0 && best[0]!.floor < Infinity) expect(Math.max(...floors)).toBe(best[0]!.floor);
      if (proposal.proof.flows > 10) mixed += 1;
    }
    if (name.includes('others')) expect(mixed).toBeGreaterThan(10); // the search had something to search
  },
  120_000,
);
