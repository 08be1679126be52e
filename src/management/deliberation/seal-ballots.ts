import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash } from '../../platform/canonical-json.ts';
import { appendEntry } from '../audit/index.ts';
import { asSystem } from '../identity/index.ts';

/** So many ballots are sealed in one round; the next goes on. */
const perRound = 20;

/** What is sealed. Papers stand in the order of their ids, which say nothing of their voters; `secret` keeps few papers from being tried out. */
export interface SealedBallot {
  ballot: string;
  seats: number;
  candidates: string[];
  papers: { id: string; ranking: string[][]; recused: string[] }[];
  secret: string;
}

/**
 * Seals ballots that have closed: notes whom each voter was tied to by then, hashes all papers, and writes the hash beside the
 * ballot and into the audit, in one transaction. A round finds what is left, whoever was interrupted. Says how many.
 */
export async function sealBallots(em: EntityManager): Promise<number> {
  return await asSystem(em, 'ballots', async (em) => {
    const due = await em.execute<{ id: string }[]>(
      `select id from ballots where seal_hash is null and ballot_is_closed(closed_at, closes_at) order by closes_at, id limit ${perRound}`,
    );
    for (const { id } of due) await em.fork().transactional((em) => seal(em, id));
    return due.length;
  });
}

async function seal(em: EntityManager, id: string): Promise<void> {
  const [ballot] = await em.execute<{ seats: number; secret: string; year: number; papers: SealedBallot['papers']; candidates: string[] }[]>(
    `select b.seats, b.seal_secret as secret, e.year,
       (select jsonb_agg(c.id order by c.id) from ballot_candidates c where c.ballot_id = b.id) as candidates
     from ballots b join editions e on e.id = b.edition_id where b.id = ? and b.seal_hash is null and ballot_is_closed(b.closed_at, b.closes_at) for update of b`,
    [id],
  );
  if (!ballot) return; // another node was faster
  await em.execute('select note_recusals(?)', [id]);
  const papers = await em.execute<SealedBallot['papers']>('select id, ranking, recused from ballot_papers where ballot_id = ? order by id', [id]);
  const { seats, secret, candidates, year } = ballot;
  const hash = contentHash({ ballot: id, seats, candidates, papers, secret } satisfies SealedBallot);
  await em.execute('update ballots set seal_hash = ?, sealed_at = instant(), papers = ? where id = ?', [hash, papers.length, id]);
  const subject = { subjectType: 'ballot', subjectId: id, editionYear: year, facts: { contentHash: hash } };
  await appendEntry(em, { act: 'sealBallot', personId: null, sessionId: null, ...subject });
}
