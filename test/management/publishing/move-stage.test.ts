import { randomUUID } from 'node:crypto';
import { currentSequence } from '../../../src/delivery/showcase/index.ts';
import type { Desk } from '../../../src/management/identity/index.ts';
import { confirmHallMessage } from '../../../src/management/publishing/confirm-hall-message.ts';
import { hallMessagesOf } from '../../../src/management/publishing/hall-message-queries.ts';
import { type HallText, mostWaiting } from '../../../src/management/publishing/hall-message-rules.ts';
import { hangHallMessageJob } from '../../../src/management/publishing/hang-hall-message.ts';
import { type MoveStage, moveStage } from '../../../src/management/publishing/move-stage.ts';
import { proposeHallMessage } from '../../../src/management/publishing/propose-hall-message.ts';
import { removeHallMessage } from '../../../src/management/publishing/remove-hall-message.ts';
import { applyRelease, approveRelease, prepareRelease } from '../../../src/management/publishing/index.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { aHandedIn, confirmed, ledger } from '../../support/committee.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { openPress, type TestPress } from '../../support/press.ts';

let office: Office;
let press: TestPress;
let manager: Desk;
beforeAll(async () => {
  office = await openOffice();
  press = await openPress(office);
  manager = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
});
afterAll(async () => {
  await press.close();
  await office.close();
});

const move = (desk: Desk, some: Partial<MoveStage> = {}) =>
  moveStage(desk, press, { idempotencyKey: aKey(), edition: 2030, expectedSequence: 0, state: 'WAITING', message: [], ...some });
const cues = () => sql(office.databases.delivery.reader, `select sequence, state, item_order, message from stage_cues order by sequence`);

async function nothingHappens(act: () => Promise<Parameters<typeof codes>[0]>, ...expected: { code: string; path: string[] }[]) {
  const before = [await ledger(office), await press.publicState()];
  expect(codes(await act())).toEqual(expected);
  expect([await ledger(office), await press.publicState()]).toEqual(before);
}

test('before there is a programme there is no stage', async () => {
  await nothingHappens(() => move(manager), { code: 'NOT_FOUND', path: ['edition'] });
});

describe('with a programme', () => {
  beforeAll(async () => {
    const edition = await office.anEdition();
    const [one, two] = [await office.aDesk({ role: 'ORGANIZER' }), await office.aDesk({ role: 'ORGANIZER' })];
    const [a, b] = [await aHandedIn(office, edition), await aHandedIn(office, edition)];
    await confirmed(
      office,
      edition,
      [one, two],
      [
        { submissionId: a.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 1 },
        { submissionId: b.submissionId, outcome: 'OUTSTANDING', showcaseOrder: 2 },
      ],
    );
    const release = granted(await prepareRelease(one, press, { idempotencyKey: aKey(), edition: 2030, kind: 'RESULTS', applyAt: new Date(0) }));
    for (const desk of [one, two])
      granted(await approveRelease(desk, press, { idempotencyKey: aKey(), releaseId: release.id, contentHash: release.contentHash }));
    await applyRelease(press, release.id);
  });

  test('the stage moves from where it was seen, once for a key', async () => {
    const input = { idempotencyKey: aKey(), state: 'LIVE' as const, order: 1 };
    expect(granted(await move(manager, input))).toEqual({ sequence: 1 });
    expect(granted(await move(manager, input))).toEqual({ sequence: 1 });
    expect(await cues()).toEqual([{ sequence: 1, state: 'LIVE', item_order: 1, message: {} }]);
    await nothingHappens(() => move(manager, { state: 'LIVE', order: 2 }), { code: 'CONFLICT', path: ['expectedSequence'] });
    expect(granted(await move(manager, { expectedSequence: 1, state: 'PAUSED' }))).toEqual({ sequence: 2 });
  });

  test('two remotes at once: one moves the stage, the other is told', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => move(manager, { expectedSequence: 2, state: 'LIVE', order: 2 })));
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    expect(await cues()).toHaveLength(3);
  });

  test('a cue that was given before the program was lost is not given again', async () => {
    const key = aKey();
    granted(await move(manager, { idempotencyKey: key, expectedSequence: 3 }));
    await office.em().execute(`delete from idempotent_acts where key = ?`, [key]);
    await nothingHappens(() => move(manager, { idempotencyKey: key, expectedSequence: 3 }), { code: 'CONFLICT', path: ['expectedSequence'] });
  });

  test('what is live has a place in the programme', async () => {
    await nothingHappens(() => move(manager, { state: 'LIVE', expectedSequence: 4 }), { code: 'REQUIRED', path: ['order'] });
    for (const order of [0, 3, -1])
      await nothingHappens(() => move(manager, { state: 'LIVE', order, expectedSequence: 4 }), { code: 'INVALID', path: ['order'] });
  });

  test('a message is not one person’s to put up', async () => {
    const message = [{ locale: 'en', value: 'Welcome' }];
    await nothingHappens(() => move(manager, { message, expectedSequence: 4 }), { code: 'SECOND_PERSON_REQUIRED', path: ['message'] });
  });

  test('only the edition’s stage managers move it', async () => {
    const others = [
      await office.aDesk(),
      await office.aDesk({ role: 'ORGANIZER' }),
      await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2029 }),
    ];
    for (const desk of others) await nothingHappens(() => move(desk, { expectedSequence: 4 }), { code: 'NOT_ALLOWED', path: [] });
  });

  describe('messages for the hall', () => {
    let colleague: Desk;
    let organizer: Desk;
    beforeAll(async () => {
      colleague = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
      organizer = await office.aDesk({ role: 'ORGANIZER', editionYear: 2030 });
    });
    const welcome = [
      { locale: 'en', value: ' Welcome ' },
      { locale: 'zh-Hans', value: '欢迎' },
    ];
    const propose = (desk: Desk, texts: HallText[] = welcome, idempotencyKey = aKey()) =>
      proposeHallMessage(desk, { idempotencyKey, edition: 2030, texts });
    const confirm = async (desk: Desk, hallMessageId: string, some: { idempotencyKey?: string; expectedSequence?: number } = {}) =>
      confirmHallMessage(desk, press, { idempotencyKey: aKey(), hallMessageId, expectedSequence: (await at())!, ...some });
    const remove = (desk: Desk, hallMessageId: string, idempotencyKey = aKey()) => removeHallMessage(desk, press, { idempotencyKey, hallMessageId });
    const at = () => currentSequence(press.publisher, 2030);
    const onScreen = async () => (await cues()).at(-1);
    const recorded = async (id: string) =>
      (
        await office
          .em()
          .execute<{ act: string; person_id: string }[]>(`select act, person_id from audit_entries where subject_id = ? order by number`, [id])
      ).map(({ act, person_id }) => [act, person_id]);

    test('one proposes, another confirms, either takes it away; the stage moves under it', async () => {
      const key = aKey();
      const { id } = granted(await propose(manager, welcome, key));
      expect(granted(await propose(manager, welcome, key)).id).toBe(id);
      expect((await onScreen())!.message).toEqual({});

      await nothingHappens(() => confirm(manager, id), { code: 'SECOND_PERSON_REQUIRED', path: [] });
      await nothingHappens(() => confirm(colleague, id, { expectedSequence: 1 }), { code: 'CONFLICT', path: ['expectedSequence'] });

      const before = (await onScreen())!;
      const input = { idempotencyKey: aKey(), expectedSequence: (await at())! };
      const shown = granted(await confirm(colleague, id, input));
      expect(shown).toMatchObject({
        sequence: input.expectedSequence + 1,
        message: { id, state: 'SHOWN', confirmedBy: { id: colleague.person.id } },
      });
      expect(granted(await confirm(colleague, id, input))).toEqual(shown);
      expect(await onScreen()).toEqual({ ...before, sequence: shown.sequence, message: { en: 'Welcome', 'zh-Hans': '欢迎' } });
      await nothingHappens(() => confirm(organizer, id), { code: 'ALREADY_DONE', path: [] });

      granted(await move(manager, { state: 'LIVE', order: 2, expectedSequence: shown.sequence! }));
      expect(await onScreen()).toMatchObject({ state: 'LIVE', item_order: 2, message: { en: 'Welcome', 'zh-Hans': '欢迎' } });

      const gone = { key: aKey(), from: (await at())! };
      expect(granted(await remove(manager, id, gone.key))).toMatchObject({ state: 'REMOVED', endedBy: { id: manager.person.id } });
      granted(await remove(manager, id, gone.key));
      expect(await onScreen()).toMatchObject({ sequence: gone.from + 1, state: 'LIVE', item_order: 2, message: {} });
      // a retry of the act that put it up does not put it up again
      granted(await confirm(colleague, id, input));
      expect(await at()).toBe(gone.from + 1);
      await nothingHappens(() => remove(manager, id), { code: 'WRONG_STATE', path: ['hallMessageId'] });
      await nothingHappens(() => confirm(organizer, id), { code: 'WRONG_STATE', path: ['hallMessageId'] });

      expect(await recorded(id)).toEqual([
        ['proposeHallMessage', manager.person.id],
        ['confirmHallMessage', colleague.person.id],
        ['removeHallMessage', manager.person.id],
      ]);
    });

    test('a message takes the place of the one that shows; one that waits is withdrawn, and the screens stay as they are', async () => {
      const [first, second, third] = [granted(await propose(manager)), granted(await propose(organizer)), granted(await propose(colleague))];
      granted(await confirm(organizer, first.id));
      granted(await confirm(manager, second.id));
      const screens = await cues();
      expect(granted(await remove(manager, third.id))).toMatchObject({ state: 'WITHDRAWN' });
      expect(await cues()).toEqual(screens);
      const listed = (await hallMessagesOf(manager, 2030)).map(({ id, state }) => [id, state]);
      expect(listed.slice(0, 1)).toEqual([[second.id, 'SHOWN']]);
      expect(listed).toEqual(
        expect.arrayContaining([
          [first.id, 'REMOVED'],
          [third.id, 'WITHDRAWN'],
        ]),
      );
      granted(await remove(colleague, second.id));
      expect((await onScreen())!.message).toEqual({});
    });

    test('two who confirm two messages at once: one is told, and one message shows', async () => {
      const made = [granted(await propose(manager)), granted(await propose(manager, [{ locale: 'en', value: 'Doors close' }]))];
      const expectedSequence = (await at())!;
      const outcomes = await Promise.all(made.map(({ id }) => confirm(colleague, id, { expectedSequence })));
      const standing = (await hallMessagesOf(manager, 2030)).filter(({ state }) => state === 'SHOWN');
      expect(standing).toHaveLength(1);
      expect((await onScreen())!.message).toEqual(Object.fromEntries(standing[0]!.texts.map(({ locale, value }) => [locale, value])));
      expect(outcomes.some(({ done }) => done)).toBe(true);
      for (const { id, state } of await hallMessagesOf(manager, 2030))
        if (state === 'SHOWN' || state === 'PROPOSED') granted(await remove(manager, id));
    });

    test('what was confirmed reaches the screens though the program was lost in between, and what was removed leaves them', async () => {
      const { id } = granted(await propose(manager));
      const update = (set: string, who: Desk) => office.em().execute(`update hall_messages set ${set} where id = ?`, [who.person.id, id]);
      const sequence = (await at())!;
      await update(`state = 'SHOWN', confirmed_at = instant(), confirmed_by = ?`, colleague);
      for (const _ of [1, 2]) await hangHallMessageJob(office.nobody(), press.publisher, { edition: 2030 });
      expect(await onScreen()).toMatchObject({ sequence: sequence + 1, message: { en: 'Welcome' } });
      await update(`state = 'REMOVED', ended_at = instant(), ended_by = ?`, colleague);
      for (const _ of [1, 2]) await hangHallMessageJob(office.nobody(), press.publisher, { edition: 2030 });
      expect(await onScreen()).toMatchObject({ sequence: sequence + 2, message: {} });
    });

    test('a message is one line per language, short, and there are only so many that wait', async () => {
      const texts = [
        { locale: 'en', value: 'x'.repeat(301) },
        { locale: 'fr', value: 'a\nb' },
        { locale: 'en', value: 'again' },
        { locale: 'de', value: ' ' },
      ];
      await nothingHappens(
        () => propose(manager, texts),
        { code: 'TOO_LONG', path: ['texts', '0', 'value'] },
        { code: 'INVALID', path: ['texts', '1', 'value'] },
        { code: 'INVALID', path: ['texts', '2', 'locale'] },
        { code: 'INVALID', path: ['texts', '3', 'value'] },
      );
      await nothingHappens(() => propose(manager, []), { code: 'REQUIRED', path: ['texts'] });
      const many = Array.from({ length: 31 }, (_, i) => ({ locale: `en-x-${i}`, value: 'x' }));
      await nothingHappens(() => propose(manager, many), { code: 'TOO_MANY', path: ['texts'] });
      const waiting = [];
      for (let i = 0; i < mostWaiting; i++) waiting.push(granted(await propose(manager)));
      await nothingHappens(() => propose(organizer), { code: 'TOO_MANY', path: [] });
      for (const { id } of waiting) granted(await remove(manager, id));
    });

    test('only stage managers and organizers of the edition, and both still when it shows', async () => {
      const { id } = granted(await propose(manager));
      const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2029 });
      await nothingHappens(() => propose(elsewhere), { code: 'NOT_ALLOWED', path: [] });
      await nothingHappens(async () => propose(await office.aDesk()), { code: 'NOT_ALLOWED', path: [] });
      for (const act of [confirm, remove]) {
        await nothingHappens(() => act(elsewhere, id), { code: 'NOT_FOUND', path: ['hallMessageId'] });
        await nothingHappens(() => act(elsewhere, randomUUID()), { code: 'NOT_FOUND', path: ['hallMessageId'] });
        await nothingHappens(async () => act(await office.aDesk(), id), { code: 'NOT_ALLOWED', path: [] });
      }
      expect(await hallMessagesOf(elsewhere, 2030)).toEqual([]);
      expect(await elsewhere.em.execute('select id from hall_messages')).toEqual([]);
      expect(await office.nobody().execute('select id from hall_messages')).toEqual([]);

      const leaver = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2030 });
      const left = granted(await propose(leaver));
      await office.em().execute('delete from role_grants where person_id = ?', [leaver.person.id]);
      await nothingHappens(() => confirm(colleague, left.id), { code: 'WRONG_STATE', path: ['hallMessageId'] });
    });

    test('the database holds it too, whoever writes', async () => {
      const { id } = granted(await propose(manager));
      const elsewhere = await office.aDesk({ role: 'STAGE_MANAGER', editionYear: 2029 });
      const set = (what: string, ...values: unknown[]) => office.em().execute(`update hall_messages set ${what} where id = ?`, [...values, id]);
      const shown = `state = 'SHOWN', confirmed_at = instant(), confirmed_by = ?`;
      await expect(set(shown, manager.person.id)).rejects.toThrow(/hall_messages_two_people/);
      await expect(set(shown, elsewhere.person.id)).rejects.toThrow(/speak in its hall/);
      await expect(set(`texts = '{"en": "Other"}'`)).rejects.toThrow(/never becomes another/);
      await expect(set('proposed_by = ?', colleague.person.id)).rejects.toThrow(/never becomes another/);
      await expect(set(`state = 'REMOVED'`)).rejects.toThrow(/does not go/);
      await expect(office.em().execute('delete from hall_messages where id = ?', [id])).rejects.toThrow(/never changed|permission denied/);
      const begun = `insert into hall_messages (edition_year, texts, proposed_by, state, confirmed_by, confirmed_at) values (2030, '{"en": "x"}', ?, 'SHOWN', ?, instant())`;
      await expect(office.em().execute(begun, [manager.person.id, colleague.person.id])).rejects.toThrow(/begins as a proposal/);
      const { publisher } = office.databases.delivery;
      const direct = `insert into stage_cues (edition_id, sequence, programme_version, state, message, at) select edition_id, max(sequence) + 1, 1, 'WAITING', '{"en": "x"}', instant() from stage_cues group by 1`;
      await expect(sql(publisher, direct)).rejects.toThrow(/stage_cues_message/);
    });
  });
});
