import type { Desk } from '../../../src/management/identity/index.ts';
import { chatCompletions } from '../../../src/management/translations/machine/chat-completions.ts';
import { libreTranslate } from '../../../src/management/translations/machine/libre-translate.ts';
import type { Machine } from '../../../src/management/translations/machine/machine.ts';
import { requestMachineTranslation } from '../../../src/management/translations/machine/request-machine-translation.ts';
import { translateByMachineJob, translateByMachineTask } from '../../../src/management/translations/machine/translate-by-machine.job.ts';
import { aKey, granted } from '../../support/applicant.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { chatting, type Received, openReceiver, type Receiver, said } from '../../support/translation-receivers.ts';
import { type SelectedCases, selectedCases } from '../../support/translations.ts';

/** Services as there are, beside the ones that do all that they are asked for. */
let receiver: Receiver;
const chat = (): Machine =>
  chatCompletions({ url: `${receiver.url}/v1`, key: 'a-sample-key', model: 'sample-model', timeoutMs: 5_000, mostCharacters: 4_000 });
const libre = (): Machine => libreTranslate({ url: receiver.url, key: null, timeoutMs: 5_000, mostCharacters: 4_000 });
const asked = { from: 'zh-Hans', to: 'fr', texts: ['一', '二'], terms: [] };
afterEach(() => receiver.close());

test.each([400, 422])('a model that refuses what it is wished for with %i is asked once more without', async (status) => {
  receiver = await openReceiver((received) => {
    const { temperature, response_format: format } = received.body!;
    if (temperature === undefined && format === undefined) return chatting(received);
    return (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end('{"error": {"message": "Unsupported value"}}');
  });
  expect(await chat().translate(asked)).toEqual(['chat 一', 'chat 二']);
  expect(receiver.received).toHaveLength(2);
  receiver.answer = () => (response) => void response.writeHead(status).end();
  await expect(chat().translate(asked)).rejects.toMatchObject({ failure: 'REFUSED', mayPass: false });
  expect(receiver.received).toHaveLength(4); // and no more than once
});

test('a model that thinks aloud says its texts afterwards', async () => {
  receiver = await openReceiver(() => said('<think>\n{"texts": ["no", "no"]}?\n</think>\n\n```json\n{"texts": ["un", "deux"]}\n```'));
  expect(await chat().translate(asked)).toEqual(['un', 'deux']);
});

test('a request that is too large for a service is too long, and not tried again', async () => {
  receiver = await openReceiver(() => (response) => void response.writeHead(413).end());
  await expect(chat().translate(asked)).rejects.toMatchObject({ failure: 'TOO_LONG', mayPass: false });
});

test('LibreTranslate spells Chinese by its age: each spelling is the right script, or the pair is refused', async () => {
  const answers = (codes: string[]) => (received: Received) =>
    received.path === '/languages' ? codes.map((code) => ({ code, name: code, targets: codes })) : { translatedText: received.body!.q as string[] };
  const pair = async (from: string, to: string) => {
    await libre().translate({ ...asked, from, to });
    const { source, target } = receiver.received.at(-1)!.body!;
    return [source, target];
  };
  receiver = await openReceiver(answers(['en', 'zh', 'zt', 'pt-BR']));
  expect(await pair('zh-Hans', 'zh-Hant')).toEqual(['zh', 'zt']);
  expect(await pair('zh-TW', 'en-GB')).toEqual(['zt', 'en']);
  expect(await pair('zh', 'pt-BR')).toEqual(['zh', 'pt-BR']);
  receiver.answer = answers(['en', 'zh-Hans', 'zh-Hant']);
  expect(await pair('zh', 'zh-HK')).toEqual(['zh-Hans', 'zh-Hant']);
  receiver.answer = answers(['en', 'zh']);
  await expect(pair('en', 'zh-Hant')).rejects.toMatchObject({ failure: 'REFUSED' });
});

describe('at the desk', () => {
  let office: Office;
  let world: SelectedCases;
  let writer: Desk;
  beforeAll(async () => {
    office = await openOffice();
    world = await selectedCases(office);
    writer = await office.aDesk({ role: 'TRANSLATOR', editionYear: 2030 });
  });
  afterAll(() => office.close());

  test('a service that says when to come back is asked again then, and each try counts', async () => {
    const caseId = world.outstanding.submissionId;
    receiver = await openReceiver(() => (response) => void response.writeHead(429, { 'retry-after': '90' }).end());
    granted(
      await requestMachineTranslation(
        writer,
        { machine: chat(), tries: 2 },
        { idempotencyKey: aKey(), edition: 2030, language: 'fr', caseIds: [caseId] },
      ),
    );
    const [{ id: requestId }] = await office.em().execute<[{ id: string }]>('select id from machine_translations');
    const inSeconds = () =>
      office.em().execute<{ seconds: number }[]>(
        `select round(extract(epoch from j.run_at - clock_timestamp()) / 10)::int * 10 as seconds
         from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ?`,
        [translateByMachineTask],
      );
    expect(await inSeconds()).toEqual([{ seconds: 0 }]);
    const run = () => translateByMachineJob({ em: office.nobody(), machine: chat(), tries: 2 }, { requestId });
    await run();
    expect(await inSeconds()).toEqual([{ seconds: 90 }]);
    expect(await office.em().execute('select state, tries from machine_translations')).toEqual([{ state: 'WAITING', tries: 1 }]);
    await run();
    expect(await office.em().execute('select state, failure from machine_translations')).toEqual([{ state: 'FAILED', failure: 'UNREACHABLE' }]);
  });
});
