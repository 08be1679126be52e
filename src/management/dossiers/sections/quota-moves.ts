import { type Happened, say, type Section, utc, word } from '../section.ts';

interface Row {
  id: string;
  at: string;
  event: 'MOVED' | 'FELL_OUT' | 'MOVED_UP';
  personId: string;
  version: number;
  move: {
    from?: string;
    to?: string;
    quota?: { tier: string; by: string; key: string | null; most: number };
    takenBy?: string | null;
    inPlaceOf?: string | null;
    reason?: string;
  };
}

const statement = (event: Row['event'], member: string) => `
  select d.id, ${utc('d.proposed_at')} as at, '${event}' as event, d.proposed_by as "personId", d.version, m as move
  from decision_plans d cross join jsonb_array_elements(coalesce(d.content -> '${member}', '[]')) m where d.edition_id = ? and m ->> 'submissionId' = ?::text`;

export const quotaMoves: Section = {
  kind: 'QUOTA_MOVES',
  title: say('Moves by quotas and withdrawals', '名额与退出调整'),
  events: {
    MOVED: say('Moved by a quota', '因名额调整'),
    FELL_OUT: say('Fell out', '退出'),
    MOVED_UP: say('Moved up for another', '递补'),
  },
  labels: {
    version: say('Version of the plan', '方案版本'),
    from: say('From', '原结果'),
    to: say('To', '调整后'),
    quota: say('Quota', '名额'),
    takenBy: say('Its place went to the case', '名额归于案例'),
    inPlaceOf: say('In the place of the case', '替代案例'),
    reason: say('Reason', '理由'),
  },
  words: {
    OUTSTANDING: say('outstanding case', '精品案例'),
    COLLECTION: say('in the Collection', '入选案例集'),
    RESERVE: say('reserve', '候补'),
    NOT_SELECTED: say('not selected', '未入选'),
  },
  async read({ em, edition, submissionId }) {
    const rows = await em.execute<Row[]>(
      `${statement('MOVED', 'moves')} union all ${statement('FELL_OUT', 'withdrawals')} union all ${statement('MOVED_UP', 'promotions')} order by at`,
      Array<string[]>(3).fill([edition.id, submissionId]).flat(),
    );
    return rows.map(({ id, at, event, personId, version, move }): Happened => ({
      ...{ at, event, part: 'ORGANIZER', personId },
      facts: {
        ...{ version, from: word(move.from ?? null), to: word(move.to ?? null), quota: quotaInWords(move.quota) },
        ...{ takenBy: move.takenBy ?? null, inPlaceOf: move.inPlaceOf ?? null, reason: move.reason ?? null },
      },
      record: { acts: ['planDecisions', 'proposeDecisionPlan', 'withdrawFromPlan'], about: [id], isOneOfMany: true },
    }));
  },
};

const quotaInWords = (quota: Row['move']['quota']): string | null =>
  quota ? `${quota.tier}, ${quota.by}${quota.key === null ? '' : ` ${quota.key}`}: ${quota.most}` : null;
