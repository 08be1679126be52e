import { done, type Outcome, refuse } from '../../platform/graph/refusal.ts';
import { appendEntry } from '../audit/index.ts';
import { cameInRecently, type Desk, signInAgain } from '../identity/index.ts';
import { exportPerson } from './export-person.ts';

/** Everything that is kept about the signed-in person, as JSON. That it was read is in the audit before it is told. */
export async function personalDataOf(desk: Desk): Promise<Outcome<{ document: string }>> {
  if (!(await cameInRecently(desk.em, desk))) return refuse(signInAgain());
  const { id: personId, email } = desk.person;
  await desk.em.fork().transactional((em) =>
    appendEntry(em, {
      ...{ act: 'exportPersonalData', personId, sessionId: desk.sessionId },
      ...{ subjectType: 'person', subjectId: personId, editionYear: null, facts: {} },
    }),
  );
  return done({ document: JSON.stringify(await exportPerson(desk.em, email)) });
}
