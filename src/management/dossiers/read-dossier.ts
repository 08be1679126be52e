import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../platform/graph/is-uuid.ts';
import { entriesAbout, headOfChain, noteReads } from '../audit/index.ts';
import type { DeskAtEdition } from '../editions/index.ts';
import type { FiguresDesk } from '../reviews/index.ts';
import type { DossierView, PersonView, RevisionOnRecord } from './dossier-view.ts';
import { ofRecord } from './of-record.ts';
import { type Happened, utc } from './section.ts';
import { sections } from './sections.ts';

/**
 * All that is on record of a case, for an organizer of its edition; null for an unknown one, for one that they are tied to,
 * and while they still judge it themself. One state of the database, in a constant number of statements.
 */
export async function readDossier(at: DeskAtEdition, figures: FiguresDesk, submissionId: string): Promise<DossierView | null> {
  const { desk, edition } = at;
  if (!isUuid(submissionId)) return null;
  const dossier = await desk.em.fork().transactional(
    async (em) => {
      const [open] = await em.execute<{ at: string }[]>(
        `select ${utc('instant()')} as at from submissions s
         where s.id = ? and s.edition_id = ? and s.id = any ((select committee_submissions())::uuid[])`,
        [submissionId, edition.id],
      );
      if (!open) return null;
      const work = { em, desk, edition, submissionId, figures, madeAt: open.at };
      const revisions = await revisionsOf(em, submissionId);
      const happened: Happened[][] = [];
      for (const section of sections) happened.push(await section.read(work)); // a transaction has one connection
      const subjects = new Set([submissionId, ...happened.flat().flatMap(({ record }) => record?.about ?? [])]);
      const { parts, trail } = ofRecord(submissionId, happened, await entriesAbout(em, [...subjects]));
      const { title, field } = lastOf(revisions);
      return {
        ...{ at, submissionId, edition: edition.year, title, field, madeAt: open.at, revisions, trail },
        parts: parts.map((entries, i) => ({ section: sections[i]!, entries })),
        head: await headOfChain(em),
        people: await peopleOf(em, parts.flat(), trail),
      };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
  if (dossier) noteReads(desk, [{ type: 'dossier', id: submissionId, editionYear: edition.year }]);
  return dossier;
}

const revisionsOf = (em: EntityManager, submissionId: string): Promise<RevisionOnRecord[]> =>
  em.execute<RevisionOnRecord[]>(
    `select r.number, r.content, r.content_hash as "contentHash",
       case when c.number is not null then jsonb_build_object('number', c.number, 'receivedAt', ${utc('c.received_at')}, 'signature', c.signature) end as receipt
     from revisions r left join receipts c on c.revision_id = r.id where r.submission_id = ? order by r.number`,
    [submissionId],
  );

function lastOf(revisions: readonly RevisionOnRecord[]): { title: string; field: string } {
  const { sourceLocale, texts, field } = revisions.at(-1)!.content;
  return { title: texts.find(({ locale }) => locale === sourceLocale)?.title ?? '', field };
}

/** Whoever acted, and whomever it was about. */
async function peopleOf(
  em: EntityManager,
  entries: readonly { personId: string | null; facts: Happened['facts'] }[],
  trail: readonly { personId: string | null }[],
): Promise<Map<string, PersonView>> {
  const named = entries.flatMap(({ facts }) => Object.values(facts).map((fact) => (isSomebody(fact) ? fact.personId : null)));
  const ids = [...new Set([...entries, ...trail].map(({ personId }) => personId).concat(named))].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const people = await em.execute<PersonView[]>('select id, name, email from people where id in (?)', [ids]);
  return new Map(people.map((person) => [person.id, person]));
}

const isSomebody = (fact: unknown): fact is { personId: string } => typeof fact === 'object' && fact !== null && 'personId' in fact;
