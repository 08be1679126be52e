import type { Desk } from '../../../src/management/identity/index.ts';
import { textsToRelease } from '../../../src/management/translations/index.ts';
import { chatCompletions } from '../../../src/management/translations/machine/chat-completions.ts';
import { libreTranslate } from '../../../src/management/translations/machine/libre-translate.ts';
import { type Machine, MachineFailed } from '../../../src/management/translations/machine/machine.ts';
import { requestMachineTranslation } from '../../../src/management/translations/machine/request-machine-translation.ts';
import {
  translateByMachineJob,
  translateByMachineTask,
  translateLeftOver,
} from '../../../src/management/translations/machine/translate-by-machine.job.ts';
import { setGlossary } from '../../../src/management/translations/set-glossary.ts';
import { setTranslationRules } from '../../../src/management/translations/set-translation-rules.ts';
import { aKey, codes, granted } from '../../support/applicant.ts';
import { sql } from '../../support/databases.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { chatting, libre, openReceiver, type Receiver, said } from '../../support/translation-receivers.ts';
import { checkAll, handInAnew, sampleTexts, saveSeen, type SelectedCases, selectedCases, textOf } from '../../support/translations.ts';

const key = 'a-key-that-nobody-may-read';
let receiver: Receiver;
const chat = (some: object = {}): Machine =>
  chatCompletions({ url: `${receiver.url}/v1`, key, model: 'sample-model', timeoutMs: 5_000, mostCharacters: 4_000, ...some });
const libreMachine = (some: object = {}): Machine => libreTranslate({ url: receiver.url, key, timeoutMs: 5_000, mostCharacters: 4_000, ...some });
const asked = { from: 'zh-Hans', to: 'fr', texts: ['一', '二'], terms: [] };
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof MachineFailed)) throw new Error('it did not fail as expected', { cause: error });
  expect(`${error.message} ${error.stack}`).not.toContain(key);
  return [error.failure, error.mayPass];
};
afterEach(() => receiver.close());

describe('the two services', () => {
  test('chat completions: what is sent, and what is taken', async () => {
    receiver = await openReceiver(chatting);
    const terms = [{ source: '一', target: 'un', not: ['une'] }];
    expect(await chat().translate({ ...asked, terms })).toEqual(['chat 一', 'chat 二']);
    const [{ path, headers, body }] = receiver.received as [Receiver['received'][number]];
    expect([path, headers.authorization, body!.model, body!.temperature]).toEqual(['/v1/chat/completions', `Bearer ${key}`, 'sample-model', 0]);
    const [system, user] = body!.messages as [{ content: string }, { content: string }];
    expect(system.content).toContain('from the language "zh-Hans" into the language "fr"');
    expect(system.content).toContain('{"source":"一","target":"un","not":["une"]}');
    expect(JSON.parse(user.content)).toEqual({ texts: ['一', '二'] });
    // a fence around it is taken off, and without a key none is sent
    receiver.answer = () => said('```json\n{"texts": ["un", "deux"]}\n```');
    expect(await chat({ key: null }).translate(asked)).toEqual(['un', 'deux']);
    expect(receiver.received.at(-1)!.headers.authorization).toBeUndefined();
  });

  test('LibreTranslate: what is sent, and what is taken', async () => {
    receiver = await openReceiver(libre);
    expect(await libreMachine().translate(asked)).toEqual(['libre 一', 'libre 二']);
    expect(receiver.received.map(({ path, body }) => [path, body])).toEqual([
      ['/languages', null],
      ['/translate', { q: ['一', '二'], source: 'zh', target: 'fr', format: 'text', api_key: key }],
    ]);
    // its "zh" is simplified Chinese, and English is no stand-in for a language that it does not know
    expect(await failure(libreMachine().translate({ ...asked, to: 'zh-Hant', from: 'en' }))).toEqual(['REFUSED', false]);
    expect(await failure(libreMachine().translate({ ...asked, to: 'sw' }))).toEqual(['REFUSED', false]);
    expect(await libreMachine().translate({ ...asked, to: 'fr-CA' })).toHaveLength(2);
  });

  test('whatever a service answers that is no translation is a failure, and never a text', async () => {
    receiver = await openReceiver(chatting);
    const answers: [answer: Receiver['answer'], failed: [string, boolean]][] = [
      [() => ({}), ['NOT_UNDERSTOOD', true]],
      [() => said('I cannot help with that.'), ['NOT_UNDERSTOOD', true]],
      [() => said('{"texts": ["one"]}'), ['NOT_UNDERSTOOD', true]],
      [() => said('{"texts": ["one", 2]}'), ['NOT_UNDERSTOOD', true]],
      [() => said('{"texts": ["one", "tw', 'length'), ['TOO_LONG', false]],
      [() => (response) => void response.end('<html>'), ['NOT_UNDERSTOOD', true]],
      [() => (response) => void response.writeHead(401).end(key), ['REFUSED', false]],
      [() => (response) => void response.writeHead(429).end(), ['UNREACHABLE', true]],
      [() => (response) => void response.writeHead(503).end(), ['UNREACHABLE', true]],
      [() => (response) => void response.destroy(), ['UNREACHABLE', true]],
      // it would be sent on with the key
      [() => (response) => void response.writeHead(307, { location: `${receiver.url}/elsewhere` }).end(), ['UNREACHABLE', true]],
      [() => (response) => void response.end(Buffer.alloc(2_100_000, ' ')), ['NOT_UNDERSTOOD', false]],
    ];
    for (const [answer, failed] of answers) {
      receiver.answer = answer;
      expect(await failure(chat().translate(asked))).toEqual(failed);
    }
    expect(receiver.received.every(({ path }) => path === '/v1/chat/completions')).toBe(true);
    receiver.answer = () => () => {}; // never
    expect(await failure(chat({ timeoutMs: 100 }).translate(asked))).toEqual(['UNREACHABLE', true]);
    const { url } = receiver;
    await receiver.close();
    expect(await failure(chatCompletions({ url, key, model: 'x', timeoutMs: 5_000, mostCharacters: 100 }).translate(asked))).toEqual([
      'UNREACHABLE',
      true,
    ]);
  });
});

describe('at the desk', () => {
  let office: Office;
  let world: SelectedCases;
  let writer: Desk;
  let caseId: string;
  beforeAll(async () => {
    office = await openOffice();
    world = await selectedCases(office);
    caseId = world.outstanding.submissionId;
    writer = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
  });
  afterAll(() => office.close());

  const request = (language: string, machine: Machine | null, caseIds = [caseId], by = writer) =>
    requestMachineTranslation(by, { machine, tries: 3 }, { idempotencyKey: aKey(), edition: 2030, language, caseIds });
  const idOf = async (language: string) =>
    (
      await office.em().execute<{ id: string }[]>(`select id from machine_translations where locale = ? and submission_id = ?`, [language, caseId])
    )[0]!.id;
  const run = async (language: string, machine: Machine | null) =>
    translateByMachineJob({ em: office.nobody(), machine, tries: 3 }, { requestId: await idOf(language) });
  const stateOf = async (language: string) =>
    (
      await office
        .em()
        .execute(`select state, tries, translated, failure from machine_translations where locale = ? and submission_id = ? order by requested_at`, [
          ...[language, caseId],
        ])
    ).at(-1);
  const released = async (locale: string) =>
    (await textsToRelease(world.organizers[0].em, world.edition.id, [world.outstanding.content]))
      .get(caseId)!
      .texts.find((text) => text.locale === locale);

  test('it translates what is missing, in the background, marked as its own, and nothing of it is public unchecked', async () => {
    receiver = await openReceiver(chatting);
    await saveSeen(writer, caseId, 'fr', 'summary', 'Un résumé.');
    granted(await request('fr', chat()));
    expect(receiver.received).toEqual([]); // nothing is sent while somebody waits
    expect(granted(await request('fr', chat()))).toMatchObject([{ state: 'WAITING' }]);
    const jobs = await office
      .em()
      .execute(
        `select t.identifier, j.max_attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ?`,
        [translateByMachineTask],
      );
    expect(jobs).toEqual([{ identifier: translateByMachineTask, max_attempts: 3 }]);
    await run('fr', chat());
    expect(await stateOf('fr')).toEqual({ state: 'DONE', tries: 1, translated: 2, failure: null });
    const texts = await Promise.all(['title', 'summary', 'body'].map((unit) => textOf(writer, caseId, 'fr', unit)));
    expect(texts.map(({ text, origin, state, isPublishable }) => [text, origin, state, isPublishable])).toEqual([
      ['chat 网络安全合作', 'MACHINE', 'UNCHECKED', false],
      ['Un résumé.', 'PERSON', 'UNCHECKED', false],
      ['chat 第一段。\n\nchat 第二段。', 'MACHINE', 'UNCHECKED', false],
    ]);
    expect(await released('fr')).toBeUndefined();
    // who asked for it has not written it, and may check it
    await checkAll(world.organizers[0], caseId, 'fr');
    expect(await released('fr')).toMatchObject({ origin: 'MACHINE', isStale: false });
    expect(await released('fr')).not.toHaveProperty('isChecked');
    // a job that is run twice finds nothing to do
    await run('fr', chat());
    expect(receiver.received).toHaveLength(2);
  });

  test('unchecked, it is public only where the edition says so, and then it says so itself', async () => {
    receiver = await openReceiver(libre);
    granted(await request('ru', libreMachine()));
    await run('ru', libreMachine());
    expect(await released('ru')).toBeUndefined();
    const rules = { idempotencyKey: aKey(), edition: 2030, expectedVersion: 0, languages: ['ru'], publishesUnchecked: true };
    expect((await setTranslationRules(world.organizers[0], rules)).refusals).toBeUndefined();
    expect(await released('ru')).toEqual({
      ...{ locale: 'ru', title: 'libre 网络安全合作', summary: 'libre 一个摘要。', body: 'libre 第一段。\n\nlibre 第二段。' },
      ...{ origin: 'MACHINE', isStale: false, isChecked: false },
    });
    // what a person wrote and nobody checked is not
    await saveSeen(writer, caseId, 'ru', 'title', 'Название');
    expect(await released('ru')).toBeUndefined();
    await setTranslationRules(world.organizers[0], { ...rules, idempotencyKey: aKey(), expectedVersion: 1, publishesUnchecked: false });
  });

  test('terms of the list that stand in a text are sent along with it', async () => {
    receiver = await openReceiver(chatting);
    const terms = [
      { source: '摘要', target: 'sinopsis', not: ['resumen'], note: '' },
      { source: '空间', target: 'espacio', not: [], note: '' },
    ];
    const list = { idempotencyKey: aKey(), edition: 2030, sourceLocale: 'zh-Hans', targetLocale: 'es', expectedVersion: 0, terms };
    expect((await setGlossary(writer, list)).refusals).toBeUndefined();
    granted(await request('es', chat()));
    await run('es', chat());
    const sent = receiver.received.map(({ body }) => (body!.messages as { content: string }[])[0]!.content);
    expect(sent.map((text) => text.includes('{"source":"摘要","target":"sinopsis","not":["resumen"]}'))).toEqual([false, true, false]);
    expect(sent.some((text) => text.includes('空间'))).toBe(false);
  });

  test('a failure that may pass is tried again and given up after the last try; one that will not pass is given up at once', async () => {
    receiver = await openReceiver(() => (response) => void response.writeHead(503).end());
    granted(await request('ar', chat()));
    for (const tries of [1, 2]) {
      await expect(run('ar', chat())).rejects.toThrow('it answered 503');
      expect(await stateOf('ar')).toEqual({ state: 'WAITING', tries, translated: 0, failure: null });
    }
    await run('ar', chat());
    expect(await stateOf('ar')).toEqual({ state: 'FAILED', tries: 3, translated: 0, failure: 'UNREACHABLE' });
    await run('ar', chat());
    expect(receiver.received).toHaveLength(3);

    // what was translated before it failed stays, and is not sent again
    receiver.answer = (received) => (receiver.received.length === 5 ? (response) => void response.writeHead(500).end() : chatting(received));
    granted(await request('ar', chat()));
    const requestId = (
      await office.em().execute<{ id: string }[]>(`select id from machine_translations where locale = 'ar' and state = 'WAITING'`)
    )[0]!.id;
    const again = () => translateByMachineJob({ em: office.nobody(), machine: chat(), tries: 3 }, { requestId });
    await expect(again()).rejects.toThrow('it answered 500');
    await again();
    expect(await stateOf('ar')).toEqual({ state: 'DONE', tries: 2, translated: 3, failure: null });
    expect(receiver.received).toHaveLength(3 + 4);

    receiver.answer = () => (response) => void response.writeHead(403).end();
    granted(await request('pt', chat()));
    await run('pt', chat());
    expect(await stateOf('pt')).toEqual({ state: 'FAILED', tries: 1, translated: 0, failure: 'REFUSED' });
    granted(await request('it', chat()));
    await run('it', null);
    expect(await stateOf('it')).toMatchObject({ state: 'FAILED', failure: 'SWITCHED_OFF' });
    // a sentence that is longer than what is sent is not sent
    const sent = receiver.received.length;
    granted(await request('nl', chat()));
    await run('nl', chat({ mostCharacters: 3 }));
    expect([await stateOf('nl'), receiver.received.length]).toMatchObject([{ state: 'FAILED', failure: 'TOO_LONG' }, sent]);
  });

  test('it never writes on top of what somebody has written in the meantime, and renews its own when the source has moved', async () => {
    receiver = await openReceiver(chatting);
    granted(await request('de', chat()));
    const { answer } = receiver;
    receiver.answer = (received) => (response) =>
      void saveSeen(writer, caseId, 'de', 'title', 'Von Hand').then(
        () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(received))),
        () => response.end(JSON.stringify(answer(received))), // saved already
      );
    await run('de', chat());
    expect(await textOf(writer, caseId, 'de', 'title')).toMatchObject({ text: 'Von Hand', origin: 'PERSON', version: 1 });
    expect(await stateOf('de')).toMatchObject({ state: 'DONE', translated: 2 });
    receiver.answer = chatting;
    await handInAnew(office, world.outstanding, [{ ...sampleTexts[0]!, title: '新标题', summary: '新摘要。' }]);
    granted(await request('de', chat()));
    const requestId = (
      await office.em().execute<{ id: string }[]>(`select id from machine_translations where locale = 'de' and state = 'WAITING'`)
    )[0]!.id;
    await sql(
      office.databases.management.owner,
      `update machine_translations set state = 'RUNNING', started_at = instant() - interval '1 hour' where id = $1`,
      [requestId],
    ); // its program was killed
    await translateLeftOver({ em: office.nobody(), machine: chat(), tries: 3 });
    const texts = await Promise.all(['title', 'summary', 'body'].map((unit) => textOf(writer, caseId, 'de', unit)));
    expect(texts.map(({ text, version, isStale }) => [text, version, isStale])).toEqual([
      ['Von Hand', 1, true],
      ['chat 新摘要。', 2, false],
      ['chat 第一段。\n\nchat 第二段。', 1, false],
    ]);
  });

  test('nothing is asked without a service, of what is not on the desk, or in a language that is not one’s own', async () => {
    receiver = await openReceiver(chatting);
    const rows = () => office.em().execute('select count(*)::int as n from machine_translations');
    const before = await rows();
    expect(codes(await request('sv', null))).toEqual([{ code: 'WRONG_STATE', path: [] }]);
    expect(codes(await request('sv', chat(), [caseId, world.reserve.submissionId, 'no id']))).toEqual([
      { code: 'NOT_FOUND', path: ['caseIds', '1'] },
      { code: 'NOT_FOUND', path: ['caseIds', '2'] },
    ]);
    expect(codes(await request('sv', chat(), []))).toEqual([{ code: 'INVALID', path: ['caseIds'] }]);
    expect(codes(await request('sv', chat(), [caseId], await office.aDesk()))).toEqual([{ code: 'NOT_ALLOWED', path: [] }]);
    await sql(
      office.databases.management.owner,
      `insert into translator_limits (edition_id, person_id, languages, set_by) values ($1, $2, '{fr}', $2)`,
      [...[world.edition.id, writer.person.id]],
    );
    expect(codes(await request('sv', chat()))).toEqual([{ code: 'NOT_ALLOWED', path: ['language'] }]);
    expect(await rows()).toEqual(before);
  });
});
