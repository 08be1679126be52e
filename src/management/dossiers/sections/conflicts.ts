import type { Localized } from '../../../platform/language.ts';
import { nearest } from '../../../platform/language.ts';
import { type Happened, say, type Section, utc, word } from '../section.ts';

interface Row {
  at: string | null;
  event: 'TIE_FOUND' | 'TIE_DECLARED' | 'TIE_RULED';
  by: string | null;
  expert: string;
  kind: string | null;
  organization: Localized | null;
  revisions: string[];
  reason: string;
}

const statement = `
  select null as at, 'TIE_FOUND' as event, null::uuid as by, t.person_id as expert, t.kind, o.names as organization, '[]'::jsonb as revisions, t.note as reason
  from edition_ties(?) t left join organizations o on o.id = t.organization_id where t.submission_id = ?
  union all
  select ${utc('d.declared_at')}, 'TIE_DECLARED', d.declared_by, d.person_id, null, null,
    (select jsonb_agg(r.id) from revisions r where r.submission_id = d.submission_id), d.reason
  from declared_ties d where d.submission_id = ?
  union all
  select ${utc('c.ruled_at')}, 'TIE_RULED', c.ruled_by, c.person_id, c.ruling, null, '[]', c.reason from conflict_rulings c where c.submission_id = ?
  order by at nulls first, expert, kind`;

export const conflicts: Section = {
  kind: 'CONFLICTS',
  title: say('Conflicts of interest', '利益冲突'),
  events: {
    TIE_FOUND: say('Tied to the case', '与案例存在关联'),
    TIE_DECLARED: say('Declared a tie', '申报关联'),
    TIE_RULED: say('Ruled on', '裁定'),
  },
  labels: {
    expert: say('Of the committee', '委员会成员'),
    kind: say('What', '内容'),
    organization: say('Organization', '机构'),
    reason: say('Reason', '理由'),
  },
  words: {
    SAME_PERSON: say('works on the case', '参与该案例'),
    SAME_ORGANIZATION: say('of an applicant’s organization', '属于申报主体'),
    RECOMMENDED: say('of an organization that recommends it', '属于推荐机构'),
    DECLARED: say('declared by themself', '本人申报'),
    CONFLICT: say('a conflict', '构成冲突'),
    NONE: say('no conflict', '不构成冲突'),
  },
  async read({ em, edition, submissionId, madeAt }) {
    const rows = await em.execute<Row[]>(statement, [edition.id, submissionId, submissionId, submissionId]);
    return rows.map(({ at, event, by, expert, kind, organization, revisions, reason }): Happened => {
      const name = organization && nearest('en', organization)?.value;
      const about = event === 'TIE_RULED' ? { acts: ['ruleTie'], about: [submissionId] } : { acts: ['declareTie'], about: revisions };
      return {
        ...{ at: at ?? madeAt, event, personId: by },
        part: event === 'TIE_FOUND' ? 'PROGRAM' : event === 'TIE_RULED' || by !== expert ? 'ORGANIZER' : 'EXPERT',
        facts: { expert: { personId: expert }, kind: word(kind), organization: name ?? null, reason },
        ...(event === 'TIE_FOUND' ? {} : { record: about }),
      };
    });
  },
};
