import { done, refuse, refusal } from '../../../src/platform/graph/refusal.ts';
import { once } from '../../../src/management/identity/index.ts';
import { type Office, openOffice } from '../../support/office.ts';

let office: Office;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

const register = (acts: string[], name: string) => async (work: { em: { execute(sql: string, values: unknown[]): Promise<unknown> } }) => {
  acts.push(name);
  await work.em.execute(`insert into organizations (names) values (?::jsonb)`, [JSON.stringify({ en: name })]);
  return done({ name });
};
const registered = async (name: string) =>
  (await office.em().execute<unknown[]>(`select from organizations where names ->> 'en' = ?`, [name])).length;

test('a retry with the same key answers the same and acts no more', async () => {
  const desk = await office.aDesk();
  const acts: string[] = [];
  const input = { idempotencyKey: 'the-same-key', name: 'first' };
  const first = await once(desk, 'register', input, register(acts, 'first'));
  const again = await once(desk, 'register', input, register(acts, 'second'));
  expect(again).toEqual(first);
  expect(acts).toEqual(['first']);
  expect(await registered('first')).toBe(1);
});

test('ten retries at once act once', async () => {
  const desk = await office.aDesk();
  const acts: string[] = [];
  const input = { idempotencyKey: 'at-once-key', name: 'x' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => once(desk, 'register', input, register(acts, 'at once'))));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ done: { name: 'at once' } })]));
  expect(await registered('at once')).toBe(1);
});

test('a key used for another input is refused, and another person may use the same key', async () => {
  const [desk, other] = [await office.aDesk(), await office.aDesk()];
  await once(desk, 'register', { idempotencyKey: 'my-own-key', name: 'a' }, register([], 'a'));
  const reused = await once(desk, 'register', { idempotencyKey: 'my-own-key', name: 'b' }, register([], 'b'));
  expect(reused.refusals).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  const elsewhere = await once(other, 'register', { idempotencyKey: 'my-own-key', name: 'c' }, register([], 'c'));
  expect(elsewhere.done).toEqual({ name: 'c' });
  expect(await registered('b')).toBe(0);
});

test('a refusal changes nothing and leaves the key free', async () => {
  const desk = await office.aDesk();
  const input = { idempotencyKey: 'free-again', name: 'x' };
  const no = refusal('INVALID', { en: 'No.', 'zh-Hans': '否。' });
  const refused = await once(desk, 'register', input, async (work) => {
    await work.em.execute(`insert into organizations (names) values ('{"en": "refused"}')`);
    return refuse(no);
  });
  expect(refused).toEqual({ refusals: [no] });
  expect(await registered('refused')).toBe(0);
  expect((await once(desk, 'register', input, register([], 'granted'))).done).toEqual({ name: 'granted' });
});

test('an act that fails leaves nothing behind', async () => {
  const desk = await office.aDesk();
  const failing = once(desk, 'register', { idempotencyKey: 'fails-once' }, async (work) => {
    await work.em.execute(`insert into organizations (names) values ('{"en": "failed"}')`);
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
  expect(await registered('failed')).toBe(0);
});

test('a broken text or key is refused, not an error', async () => {
  const desk = await office.aDesk();
  const half = await once(desk, 'register', { idempotencyKey: 'half-a-pair', name: '\ud800' }, register([], 'half'));
  expect(half.refusals).toMatchObject([{ code: 'INVALID', path: [] }]);
  for (const idempotencyKey of ['nul-\u0000-nul', 'half-\ud800', 'short', 'x'.repeat(101)]) {
    const refused = await once(desk, 'register', { idempotencyKey, name: 'a' }, register([], 'broken'));
    expect(refused.refusals).toMatchObject([{ code: 'INVALID', path: ['idempotencyKey'] }]);
  }
  expect((await once(desk, 'register', { idempotencyKey: 'typed-out', name: '\\ud800' }, register([], 'typed'))).done).toEqual({ name: 'typed' });
  expect(await registered('broken')).toBe(0);
});
