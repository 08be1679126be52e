import { type Happened, say, type Section, utc } from '../section.ts';

interface Row {
  at: string;
  event: 'ADDED' | 'SETTLED' | 'REOPENED' | 'SAID';
  personId: string;
  part: 'EXPERT' | 'CHAIR' | 'ORGANIZER' | null;
  said: string;
  itemId: string;
  agendaId: string;
}

const acts = {
  ADDED: ['openAgenda', 'addAgendaItem'],
  SETTLED: ['settleAgendaItem'],
  REOPENED: ['reopenAgendaItem'],
  SAID: ['commentOnAgendaItem'],
} as const;

const statement = `
  select ${utc('h.at')} as at, h.act as event, h.acted_by as "personId", null as part, h.said, i.id as "itemId", i.agenda_id as "agendaId"
  from agenda_items i join agenda_item_history h on h.item_id = i.id where i.submission_id = ?
  union all
  select ${utc('c.said_at')}, 'SAID', c.author_id, c.part, c.text, i.id, i.agenda_id
  from agenda_items i join agenda_comments c on c.item_id = i.id where i.submission_id = ? order by at`;

export const deliberation: Section = {
  kind: 'DELIBERATION',
  title: say('Deliberation', '合议'),
  events: {
    ADDED: say('Put on the agenda', '列入议程'),
    SETTLED: say('Recommended', '形成建议'),
    REOPENED: say('Taken up again', '重新讨论'),
    SAID: say('Said', '发言'),
  },
  labels: { said: say('Words', '内容') },
  async read({ em, submissionId }) {
    const rows = await em.execute<Row[]>(statement, [submissionId, submissionId]);
    return rows.map(({ at, event, personId, part, said, itemId, agendaId }): Happened => ({
      ...{ at, event, personId, part: part === null || part === 'CHAIR' ? 'COMMITTEE' : part, facts: { said } },
      record: { acts: acts[event], about: [itemId, agendaId], isOneOfMany: event === 'ADDED' },
    }));
  },
};
