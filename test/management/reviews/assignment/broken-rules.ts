import type { AssignmentInput } from '../../../../src/management/reviews/assignment/assignment-input.ts';
import type { Proposal } from '../../../../src/management/reviews/assignment/propose-assignment.ts';

/** Every rule, checked on the answer alone. */
export function brokenRules(input: AssignmentInput, { assignments, experts }: Proposal): string[] {
  const broken: string[] = [];
  const of = (id: string) => input.experts.find((expert) => expert.id === id)!;
  for (const one of input.cases) {
    const panel = assignments.filter(({ caseId }) => caseId === one.id).map(({ expertId }) => of(expertId));
    const organizations = panel.flatMap(({ organization }) => organization ?? []);
    if (panel.length > one.demand) broken.push(`${one.id}: too many`);
    if (new Set(panel).size < panel.length) broken.push(`${one.id}: one expert twice`);
    if (new Set(organizations).size < organizations.length) broken.push(`${one.id}: two of one organization`);
    if (panel.some(({ fields }) => !fields.includes(one.field))) broken.push(`${one.id}: another field`);
    if (panel.length === one.demand && !panel.some(({ languages }) => languages.includes(one.sourceLanguage))) broken.push(`${one.id}: no reader`);
    for (const { caseId, expertId } of [...input.conflicts, ...input.bans])
      if (caseId === one.id && panel.includes(of(expertId))) broken.push(`${one.id}: ${expertId} may not`);
    for (const { caseId, expertId } of input.pins) if (caseId === one.id && !panel.includes(of(expertId))) broken.push(`${one.id}: pin lost`);
  }
  for (const { expertId, load, most } of experts) if (load > most) broken.push(`${expertId}: overloaded`);
  return broken;
}
