import { resultFrom, type Pair } from '../../deliberation/index.ts';
import { type Happened, say, type Section, utc, word } from '../section.ts';

interface Row {
  id: string;
  purpose: string;
  seats: number;
  openedBy: string;
  openedAt: string;
  closesAt: string;
  closedBy: string | null;
  closedAt: string | null;
  sealedAt: string | null;
  sealHash: string | null;
  papers: number | null;
  candidates: { id: string; submissionId: string }[];
  pairs: Pair[];
}

/** As whoever asks sees the ballots: without candidates that they are tied to. How somebody voted is nobody's to see. */
const statement = `
  select b.id, b.purpose, b.seats, o.opened_by as "openedBy", ${utc('b.opened_at')} as "openedAt", ${utc('b.closes_at')} as "closesAt", o.closed_by as "closedBy",
    ${utc('b.closed_at')} as "closedAt", ${utc('b.sealed_at')} as "sealedAt", b.seal_hash as "sealHash", b.papers, b.candidates,
    coalesce((select jsonb_agg(to_jsonb(p)) from ballot_pairs(b.id) p), '[]') as pairs
  from ballots_seen(?, null::text, null::uuid) b join ballots o on o.id = b.id
  where exists (select from jsonb_array_elements(b.candidates) c where c ->> 'submissionId' = ?::text) order by b.opened_at, b.id`;

export const ballots: Section = {
  kind: 'BALLOTS',
  title: say('Ballots', '投票'),
  events: {
    OPENED: say('A ballot was opened', '投票开始'),
    CLOSED: say('The ballot was closed', '投票提前结束'),
    SEALED: say('The ballot was sealed', '投票封存'),
  },
  labels: {
    purpose: say('What about', '事由'),
    seats: say('Seats', '名额'),
    candidates: say('Candidates', '候选案例数'),
    closes: say('Until', '截止'),
    papers: say('Papers', '票数'),
    place: say('Place', '名次'),
    seat: say('Seat', '名额归属'),
    sealHash: say('SHA-256 of the sealed papers', '封存选票的 SHA-256'),
  },
  words: {
    SEATED: say('seated', '入选'),
    TIED: say('tied at the line', '分界并列'),
    NOT_SEATED: say('not seated', '未入选'),
  },
  async read({ em, edition, submissionId }) {
    const rows = await em.execute<Row[]>(statement, [edition.id, submissionId]);
    return rows.flatMap((ballot): Happened[] => {
      const { id, purpose, seats, candidates, openedAt, openedBy, closesAt, closedAt, closedBy, sealedAt, papers, sealHash } = ballot;
      const own = candidates.find((candidate) => candidate.submissionId === submissionId)!;
      const standing = resultFrom(ballot, ballot.pairs)?.standings.find(({ candidateId }) => candidateId === own.id);
      const by = (at: string, event: string, personId: string, act: string): Omit<Happened, 'facts'> => ({
        ...{ at, event, part: 'COMMITTEE', personId, record: { acts: [act], about: [id] } },
      });
      return [
        { ...by(openedAt, 'OPENED', openedBy, 'openBallot'), facts: { purpose, seats, candidates: candidates.length, closes: closesAt } },
        ...(closedAt && closedBy ? [{ ...by(closedAt, 'CLOSED', closedBy, 'closeBallot'), facts: {} }] : []),
        ...(sealedAt
          ? [
              {
                ...{ at: sealedAt, event: 'SEALED', part: 'PROGRAM' as const, personId: null },
                facts: { papers, place: standing?.place ?? null, seat: word(standing?.seat ?? null), sealHash },
              },
            ]
          : []),
      ];
    });
  },
};
