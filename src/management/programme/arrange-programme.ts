import type { EntityManager } from '@mikro-orm/postgresql';
import type { ArrangeProgrammeInput, ProgrammeItemInput } from '../../generated/schema.ts';
import { contentHash } from '../../platform/canonical-json.ts';
import { done, type Outcome, type Refusal, refuse } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { type Desk, holds, notAllowed, notFound, once } from '../identity/index.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { itemTwice, minutesOutOfRange, oneOfTwo, programmeMoved, slugHasWrongForm, tooManyItems, unknownCandidate } from './programme-problems.ts';
import { type Candidate, candidatesOf, type KeptItem, programmeById, type ProgrammeView } from './programme-queries.ts';
import { limits } from './programme-rules.ts';
import { stageEdition } from './stage-desk.ts';

type Arranged = Outcome<ProgrammeView> & { stored?: ProgrammeView };

/** Saves the programme as another version; none is ever changed. Whoever has not seen the latest is told, with it. */
export async function arrangeProgramme(desk: Desk, input: ArrangeProgrammeInput): Promise<Arranged> {
  if (!holds(desk, 'STAGE_MANAGER', { editionYear: input.edition })) return refuse(notAllowed());
  if (input.items.length > limits.items) return refuse(tooManyItems(limits.items));

  const found: { stored?: ProgrammeView } = {};
  const outcome = await once<ArrangeProgrammeInput, ProgrammeView>(desk, 'arrangeProgramme', input, async ({ em }) => {
    const edition = await stageEdition(em, input.edition);
    if (!edition) return refuse(notFound('edition'));
    await oneProgrammeAtATime(em, edition.year);
    const latest = await latestVersion(em, edition.year);
    if ((latest?.version ?? 0) !== input.expectedVersion) {
      if (latest) found.stored = await programmeById(em, latest.id);
      return refuse(programmeMoved());
    }
    const candidates = new Map((await candidatesOf(em, edition.id)).map((each) => [each.submissionId, each]));
    const problems = problemsOfItems(input.items, candidates);
    if (problems.length > 0) return refuse(...problems);

    const items = input.items.map((item) => keptItem(item, candidates));
    await em.execute(`update programmes set state = 'SUPERSEDED' where edition_year = ? and state in ('DRAFT', 'PROPOSED')`, [edition.year]);
    const [{ id }] = await em.execute<[{ id: string }]>(
      `insert into programmes (edition_year, version, is_secret, items, content_hash, saved_by) values (?, ?, ?, ?::jsonb, ?, ?) returning id`,
      [
        ...[edition.year, input.expectedVersion + 1, input.isSecret, JSON.stringify(items)],
        ...[contentHash({ isSecret: input.isSecret, items }), desk.person.id],
      ],
    );
    return done(await programmeById(em, id));
  });
  return { ...outcome, ...found };
}

/** Makes everybody who works on an edition's programme wait for each other until the transaction ends. */
export const oneProgrammeAtATime = (em: EntityManager, editionYear: number): Promise<unknown> =>
  em.execute(`select pg_advisory_xact_lock(hashtext('programme'), ?)`, [editionYear]);

async function latestVersion(em: EntityManager, editionYear: number): Promise<{ id: string; version: number } | undefined> {
  const rows = await em.execute<{ id: string; version: number }[]>(
    `select id, version from programmes where edition_year = ? order by version desc limit 1`,
    [editionYear],
  );
  return rows[0];
}

function problemsOfItems(items: readonly ProgrammeItemInput[], candidates: ReadonlyMap<string, Candidate>): Refusal[] {
  const names = items.map(({ submissionId, slug }) => submissionId ?? slug);
  return items.flatMap((item, i) => {
    const submissionId = item.submissionId ?? null;
    const slug = item.slug ?? null;
    if ((submissionId === null) === (slug === null)) return [oneOfTwo('items', i)];
    if (names.indexOf(submissionId ?? slug) < i) return [itemTwice('items', i)];
    if (submissionId !== null && !candidates.has(submissionId)) return [unknownCandidate('items', i, 'submissionId')];
    if (slug !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [slugHasWrongForm('items', i, 'slug')];
    return [...problemsOfMinutes(item.minutes ?? null, i), ...problemsOfNote(tidy(item.note ?? ''), i)];
  });
}

const problemsOfMinutes = (minutes: number | null, i: number): Refusal[] =>
  minutes !== null && (minutes < 1 || minutes > limits.minutes) ? [minutesOutOfRange(limits.minutes, 'items', i, 'minutes')] : [];

function problemsOfNote(note: string, i: number): Refusal[] {
  const flaw = flawOf(note, 'one');
  if (flaw) return [flawed(flaw, 'one', 'items', i, 'note')];
  return isLongerThan(note, limits.note) ? [tooLong(limits.note, 'items', i, 'note')] : [];
}

const keptItem = (item: ProgrammeItemInput, candidates: ReadonlyMap<string, Candidate>): KeptItem => ({
  submissionId: item.submissionId ?? null,
  slug: item.slug ?? null,
  titles: (item.submissionId && candidates.get(item.submissionId)?.titles) || {},
  minutes: item.minutes ?? null,
  note: tidy(item.note ?? '') || null,
});
