import { type Happened, say, type Section, utc, word } from '../section.ts';

interface Row {
  id: string;
  at: string;
  event: 'PLANNED' | 'CONFIRMED';
  personId: string;
  outcome: string;
  showcaseOrder: number | null;
  state: string;
}

const statement = (event: Row['event'], by: string, at: string) => `
  select d.id, ${utc(at)} as at, '${event}' as event, ${by} as "personId", x ->> 'outcome' as outcome, (x ->> 'showcaseOrder')::int as "showcaseOrder", d.state
  from decision_plans d cross join jsonb_array_elements(d.decisions) x
  where d.edition_id = ? and x ->> 'submissionId' = ?::text and ${by} is not null`;

export const decision: Section = {
  kind: 'DECISION',
  title: say('Decision', '评定'),
  events: { PLANNED: say('Planned', '拟定'), CONFIRMED: say('Confirmed', '确认') },
  labels: {
    outcome: say('Outcome', '结果'),
    showcaseOrder: say('Place on stage', '展示次序'),
    state: say('The plan', '方案'),
  },
  words: {
    OUTSTANDING: say('outstanding case', '精品案例'),
    COLLECTION: say('in the Collection', '入选案例集'),
    RESERVE: say('reserve', '候补'),
    NOT_SELECTED: say('not selected', '未入选'),
    PROPOSED: say('proposed', '待确认'),
    CONFIRMED: say('confirmed', '已确认'),
    SUPERSEDED: say('replaced by a later one', '已被取代'),
  },
  async read({ em, edition, submissionId }) {
    const rows = await em.execute<Row[]>(
      `${statement('PLANNED', 'd.proposed_by', 'd.proposed_at')} union all ${statement('CONFIRMED', 'd.confirmed_by', 'd.confirmed_at')} order by at`,
      [edition.id, submissionId, edition.id, submissionId],
    );
    return rows.map(({ id, at, event, personId, outcome, showcaseOrder, state }): Happened => ({
      ...{ at, event, part: 'ORGANIZER', personId, facts: { outcome: word(outcome), showcaseOrder, state: word(state) } },
      record: { acts: event === 'PLANNED' ? ['planDecisions', 'proposeDecisionPlan', 'withdrawFromPlan'] : ['confirmDecisionPlan'], about: [id] },
    }));
  },
};
