import { addAgendaItem } from '../../../src/management/deliberation/add-agenda-item.ts';
import { castBallot } from '../../../src/management/deliberation/cast-ballot.ts';
import { closeBallot } from '../../../src/management/deliberation/close-ballot.ts';
import { commentOnAgendaItem } from '../../../src/management/deliberation/comment-on-agenda-item.ts';
import { openBallot } from '../../../src/management/deliberation/open-ballot.ts';
import { sealBallots } from '../../../src/management/deliberation/seal-ballots.ts';
import { settleAgendaItem } from '../../../src/management/deliberation/settle-agenda-item.ts';
import { readDossier } from '../../../src/management/dossiers/read-dossier.ts';
import { spoken } from '../../../src/management/dossiers/spoken.ts';
import { deskAtEdition } from '../../../src/management/editions/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { FiguresDesk } from '../../../src/management/reviews/index.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { aHandedIn, holdAt } from '../../support/committee.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { tie } from '../../support/deliberation.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
let figures: FiguresDesk;
beforeAll(async () => {
  office = await openOffice();
  figures = new FiguresDesk(() => {});
});
afterAll(async () => {
  figures.close();
  await holdClock(office.databases.management.owner, null);
  await office.close();
});

test('what was said of a case, and how the ballots on it came out, joins its dossier; how anybody voted does not', async () => {
  const edition = await office.anEdition();
  const organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  const chair = await office.aDesk({ role: 'CHAIR', editionYear: 2030, fieldKey: 'SECURITY' });
  const voters: Desk[] = [];
  for (let n = 0; n < 4; n++) voters.push(await office.aDesk({ role: 'REVIEWER', editionYear: 2030, fieldKey: 'SECURITY' }));
  const cases = [await aHandedIn(office, edition, { title: 'One' }), await aHandedIn(office, edition, { title: 'Other' })];
  const [one, other] = cases.map(({ submissionId }) => submissionId) as [string, string];
  const { owner } = office.databases.management;
  await holdAt(office, edition.reviewsCloseAt);
  const key = () => ({ idempotencyKey: aKey() });
  const [{ id: agendaId }] = (await sql<{ id: string }>(
    owner,
    `insert into agendas (edition_id, field_key, opened_by) values ($1, 'SECURITY', $2) returning id`,
    [edition.id, chair.person.id],
  )) as [{ id: string }];
  const { id: itemId } = granted(await addAgendaItem(chair, { ...key(), agendaId, submissionId: one, reason: 'Close to the line.' }));
  granted(await commentOnAgendaItem(voters[0]!, { ...key(), itemId, text: 'Told well.' }));
  granted(await settleAgendaItem(chair, { ...key(), itemId, expectedVersion: 1, recommendation: 'Take it in.' }));
  const closesAt = new Date(edition.reviewsCloseAt.getTime() + 3_600_000);
  const asked = { ...key(), edition: 2030, field: 'SECURITY', purpose: 'The last seat', seats: 1, submissionIds: [one, other], closesAt };
  const ballot = granted(await openBallot(chair, asked));
  const rows = await sql<{ id: string; submission_id: string }>(owner, 'select id, submission_id from ballot_candidates where ballot_id = $1', [
    ballot.id,
  ]);
  const candidate = (id: string) => rows.find((row) => row.submission_id === id)!.id;
  for (const voter of voters.slice(0, 3))
    granted(
      await castBallot(voter, { ...key(), ballotId: ballot.id, ranking: [{ candidateIds: [candidate(one)] }, { candidateIds: [candidate(other)] }] }),
    );
  granted(await closeBallot(chair, { ...key(), ballotId: ballot.id }));
  await sealBallots(office.nobody());

  const read = async (desk: Desk, id: string) => {
    const dossier = await readDossier((await deskAtEdition(desk, 2030))!, figures, id);
    return dossier && spoken(dossier, 'en').filter(({ kind }) => kind === 'DELIBERATION' || kind === 'BALLOTS');
  };
  // the clock stands: what happened within one instant is told by name
  const told = (sections: Awaited<ReturnType<typeof read>>) =>
    sections!.map(({ kind, entries }) =>
      (kind === 'BALLOTS' ? entries : entries.toSorted((a, b) => (a.event < b.event ? -1 : 1))).map(({ event, person, audit, facts }) => ({
        event,
        by: person?.id,
        act: audit?.act,
        facts: Object.fromEntries(facts.map((f) => [f.name, f.value])),
      })),
    );
  const by = chair.person.id;
  expect(told(await read(organizer, one))).toEqual([
    [
      { event: 'ADDED', by, act: 'addAgendaItem', facts: { said: 'Close to the line.' } },
      { event: 'SAID', by: voters[0]!.person.id, act: 'commentOnAgendaItem', facts: { said: 'Told well.' } },
      { event: 'SETTLED', by, act: 'settleAgendaItem', facts: { said: 'Take it in.' } },
    ],
    [
      { event: 'OPENED', by, act: 'openBallot', facts: { purpose: 'The last seat', seats: '1', candidates: '2', closes: closesAt.toISOString() } },
      { event: 'CLOSED', by, act: 'closeBallot', facts: {} },
      {
        ...{ event: 'SEALED', by: undefined, act: undefined },
        facts: { papers: '3', place: '1', seat: 'seated', sealHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      },
    ],
  ]);
  for (const voter of voters.slice(1, 3)) expect(JSON.stringify(await read(organizer, one))).not.toContain(voter.person.id);
  // whoever is tied to another candidate has it in no number of this one's ballot
  const tied = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
  await tie(office, tied, other, organizer);
  expect(told(await read(tied, one))[1]).toMatchObject([{ facts: { candidates: '1' } }, {}, { facts: { papers: '3', place: '1' } }]);
  expect(await read(tied, other)).toBeNull();
});
