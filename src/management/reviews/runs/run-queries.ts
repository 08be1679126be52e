import type { EntityManager } from '@mikro-orm/postgresql';
import type { AssignmentRulingKind, AssignmentRunState, LocalizedString } from '../../../generated/schema.ts';
import { isUuid } from '../../../platform/graph/is-uuid.ts';
import type { Desk } from '../../identity/index.ts';
import { type Called, calledBy, lastTitlesOf, titlesIn } from '../../submissions/index.ts';
import type { Proposal } from '../assignment/propose-assignment.ts';
import type { RunInput } from './run-input.ts';

export interface PersonView {
  id: string;
  name: string;
  email: string;
}

/** A run without what it came to, which is read only where it is asked for. Plain JSON. */
export interface RunView {
  id: string;
  edition: number;
  field: string | null;
  state: AssignmentRunState;
  progress: number;
  seed: string;
  keep: number;
  inputsHash: string;
  askedBy: PersonView;
  askedAt: string;
  finishedAt: string | null;
  appliedBy: PersonView | null;
  appliedAt: string | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const person = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'email', ${alias}.email) end`;
const select = `
  select r.id, e.year as edition, r.field_key as field, r.state, r.progress, r.input ->> 'seed' as seed, (r.input -> 'keep')::int as keep, r.inputs_hash as "inputsHash",
    ${person('b')} as "askedBy", ${utc('r.asked_at')} as "askedAt", ${utc('r.finished_at')} as "finishedAt", ${person('a')} as "appliedBy", ${utc('r.applied_at')} as "appliedAt"
  from assignment_runs r join editions e on e.id = r.edition_id join people b on b.id = r.asked_by left join people a on a.id = r.applied_by`;

export const runsOf = (em: EntityManager, editionId: string): Promise<RunView[]> =>
  em.execute<RunView[]>(`${select} where r.edition_id = ? order by r.asked_at desc, r.id limit 20`, [editionId]);

export async function runOf(em: EntityManager, editionId: string, id: string): Promise<RunView | null> {
  if (!isUuid(id)) return null;
  return (await em.execute<RunView[]>(`${select} where r.edition_id = ? and r.id = ?`, [editionId, id]))[0] ?? null;
}

export const runById = async (em: EntityManager, id: string): Promise<RunView> => (await em.execute<RunView[]>(`${select} where r.id = ?`, [id]))[0]!;

/** What a run came to, as somebody may see it: what they are tied to is taken out before anything is counted. */
export interface RunOutcome {
  input: RunInput;
  proposal: Proposal;
}

const known = new WeakMap<Desk, Map<string, Promise<RunOutcome | null>>>();

/** Null before there is a proposal. Read once for an answer. */
export function outcomeOf(desk: Desk, runId: string): Promise<RunOutcome | null> {
  const ofDesk = known.get(desk) ?? new Map<string, Promise<RunOutcome | null>>();
  known.set(desk, ofDesk);
  const found = ofDesk.get(runId) ?? readOutcome(desk.em.fork(), runId);
  ofDesk.set(runId, found);
  void found.then(
    (outcome) => outcome ?? ofDesk.delete(runId),
    () => ofDesk.delete(runId),
  );
  return found;
}

async function readOutcome(em: EntityManager, runId: string): Promise<RunOutcome | null> {
  const [row] = await em.execute<(RunOutcome & { tied: string[] })[]>(
    `select input, proposal, to_jsonb(conflicted_cases()) as tied from assignment_runs where id = ? and proposal is not null`,
    [runId],
  );
  return row ? without(new Set(row.tied), row) : null;
}

/** A run's outcome as if some cases had not been there to be dealt out. */
export function without(tied: ReadonlySet<string>, { input, proposal }: RunOutcome): RunOutcome {
  const free = <P extends { caseId: string }>(pairs: readonly P[]): P[] => pairs.filter(({ caseId }) => !tied.has(caseId));
  const { kept, added, removed } = proposal.difference;
  return {
    input: { ...input, cases: input.cases.filter(({ id }) => !tied.has(id)), pins: free(input.pins), today: free(input.today) },
    proposal: {
      ...proposal,
      assignments: free(proposal.assignments),
      cases: free(proposal.cases),
      shortfalls: free(proposal.shortfalls),
      unmetWishes: free(proposal.unmetWishes),
      difference: { kept: free(kept), added: free(added), removed: free(removed) },
    },
  };
}

export interface Named {
  people: ReadonlyMap<string, PersonView>;
  called(submissionId: string): Called;
}

/** Names for ids, in two statements. */
export async function named(em: EntityManager, personIds: readonly string[], submissionIds: readonly string[]): Promise<Named> {
  const people = await em.execute<PersonView[]>(`select id, name, email from people where id = any (?::uuid[])`, [
    `{${[...new Set(personIds)].join(',')}}`,
  ]);
  const cases = await em.execute<{ id: string; titles: LocalizedString[] }[]>(
    `select distinct on (submission_id) submission_id as id, ${titlesIn('content')} as titles from revisions
     where submission_id = any (?::uuid[]) order by submission_id, number desc`,
    [`{${[...new Set(submissionIds)].join(',')}}`],
  );
  const known = new Map(cases.map(({ id, titles }) => [id, titles]));
  return { people: new Map(people.map((one) => [one.id, one])), called: (id) => calledBy(known.get(id) ?? []) };
}

export interface RulingView extends Called {
  submissionId: string;
  person: PersonView;
  ruling: AssignmentRulingKind;
}

/** Pairs that organizers have fixed in an edition; the policies leave out what the caller is tied to. */
export async function rulingsOf(em: EntityManager, editionId: string): Promise<RulingView[]> {
  const rows = await em.execute<Omit<RulingView, 'title'>[]>(
    `select q.submission_id as "submissionId", ${person('p')} as person, q.ruling, ${lastTitlesOf('q.submission_id')} as titles
     from assignment_rulings q join submissions s on s.id = q.submission_id join people p on p.id = q.person_id
     where s.edition_id = ? order by q.ruled_at desc, q.submission_id, q.person_id limit 500`,
    [editionId],
  );
  return rows.map((row) => ({ ...row, ...calledBy(row.titles) }));
}
