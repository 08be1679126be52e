import { jest } from '@jest/globals';
import { Autosave, type Saved } from '../../web/desk/shell/autosave.ts';
import { dropAllEdits, keptEdit } from '../../web/desk/shell/kept-edits.ts';

// the device of a browser: Object.keys says what lies there
class Device {
  getItem(key: string): string | null {
    return (this as Record<string, unknown>)[key] === undefined ? null : String((this as Record<string, unknown>)[key]);
  }
  setItem(key: string, value: string): void {
    (this as Record<string, unknown>)[key] = value;
  }
  removeItem(key: string): void {
    delete (this as Record<string, unknown>)[key];
  }
}

const isSame = (one: string, other: string) => one === other;
const name = 'a-person:review:a-case';
let answers: Saved<string>[];
let sent: [value: string, version: number, key: string][];
const save = async (value: string, version: number, key: string): Promise<Saved<string>> => {
  sent.push([value, version, key]);
  return answers.shift() ?? { is: 'saved', version: version + 1 };
};
const open = (value = '', version = 0) => new Autosave(name, { value, version }, save, isSame);

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', { value: new Device(), configurable: true });
  [answers, sent] = [[], []];
  jest.useFakeTimers();
});
afterEach(() => void jest.useRealTimers());

test('what is written lies on the device until it is acknowledged, and each save stands on the one before', async () => {
  const draft = open();
  draft.change(() => 'one');
  expect([draft.now().state, keptEdit<string>(name)?.value]).toEqual(['dirty', 'one']);
  await draft.flush();
  expect([draft.now().state, draft.now().version, keptEdit(name)]).toEqual(['saved', 1, null]);
  draft.change(() => 'one two');
  await draft.flush();
  expect(sent.map(([value, version]) => [value, version])).toEqual([
    ['one', 0],
    ['one two', 1],
  ]);
});

test('what did not arrive is sent again by itself, under the same key', async () => {
  answers = [{ is: 'unheard' }];
  const draft = open();
  draft.change(() => 'one');
  await draft.send();
  expect([draft.now().state, keptEdit<string>(name)?.value]).toEqual(['kept', 'one']);
  await jest.advanceTimersByTimeAsync(4_000);
  expect(draft.now().state).toBe('saved');
  expect(sent).toEqual([sent[0], sent[0]]);
});

test('what was kept outlasts a reload, and is sent on the version that it was written on', async () => {
  answers = [{ is: 'unheard' }];
  const before = open('', 3);
  before.change(() => 'written without a network');
  await before.send();
  const after = open('', 3);
  expect(after.now()).toMatchObject({ value: 'written without a network', version: 3, state: 'dirty' });
  await after.send();
  expect([after.now().state, sent.at(-1)!.slice(0, 2)]).toEqual(['saved', ['written without a network', 3]]);
});

/** A service that holds one text, acts once for a key, and whose first answer is lost. */
const forgetful = () => {
  const answered = new Map<string, Saved<string>>();
  const held = { value: '', version: 0 };
  let isFirst = true;
  const put = async (value: string, version: number, key: string): Promise<Saved<string>> => {
    const known = answered.get(key);
    if (known) return known;
    if (version !== held.version) return { is: 'conflict', ...held };
    Object.assign(held, { value, version: version + 1 });
    answered.set(key, { is: 'saved', version: held.version });
    if (!isFirst) return answered.get(key)!;
    isFirst = false;
    return { is: 'unheard' };
  };
  return { held, put };
};

test('what had arrived all the same is no conflict with what was written since', async () => {
  const { held, put } = forgetful();
  const draft = new Autosave(name, { value: '', version: 0 }, put, isSame);
  draft.change(() => 'one');
  await draft.send();
  draft.change(() => 'one two');
  await jest.advanceTimersByTimeAsync(2_000);
  expect([draft.now(), held, keptEdit(name)]).toEqual([
    { value: 'one two', version: 2, state: 'saved', theirs: null, problems: [] },
    { value: 'one two', version: 2 },
    null,
  ]);
});

test('nor is it after a reload', async () => {
  const { held, put } = forgetful();
  const before = new Autosave(name, { value: '', version: 0 }, put, isSame);
  before.change(() => 'one');
  await before.send();
  before.change(() => 'one two');
  jest.clearAllTimers(); // the window is closed
  const after = new Autosave(name, { ...held }, put, isSame);
  void after.send();
  await jest.advanceTimersByTimeAsync(2_000);
  expect([after.now().state, after.now().theirs, held]).toEqual(['saved', null, { value: 'one two', version: 2 }]);
});

test('what somebody saved in between stops it until it is decided; both are kept meanwhile', async () => {
  answers = [{ is: 'conflict', version: 5, value: 'theirs' }];
  const draft = open('', 2);
  draft.change(() => 'mine');
  await draft.send();
  expect(draft.now()).toMatchObject({ state: 'conflict', value: 'mine', theirs: { value: 'theirs', version: 5 } });
  draft.change(() => 'mine, and more');
  await jest.advanceTimersByTimeAsync(10_000);
  expect([sent.length, keptEdit<string>(name)?.value]).toEqual([1, 'mine, and more']);
  draft.settle('mine');
  await draft.flush();
  expect(sent.at(-1)!.slice(0, 2)).toEqual(['mine, and more', 5]);
  expect(draft.now()).toMatchObject({ state: 'saved', version: 6, theirs: null });
});

test('taking what was saved sends nothing, and leaves nothing on the device', async () => {
  answers = [{ is: 'conflict', version: 5, value: 'theirs' }];
  const draft = open();
  draft.change(() => 'mine');
  await draft.send();
  draft.settle('theirs');
  expect([draft.now().value, draft.now().state, keptEdit(name), sent.length]).toEqual(['theirs', 'saved', null, 1]);
});

test('what is written while a save is under way is saved after it', async () => {
  const draft = open();
  draft.change(() => 'one');
  const first = draft.send();
  draft.change(() => 'one two');
  await first;
  expect([draft.now().state, draft.now().version, sent.map(([value]) => value)]).toEqual(['saved', 2, ['one', 'one two']]);
});

test('a refusal is said, and is not sent again by itself', async () => {
  answers = [{ is: 'refused', problems: [{ message: 'Reviews have closed.' }] }];
  const draft = open();
  draft.change(() => 'late');
  await draft.send();
  await jest.advanceTimersByTimeAsync(60_000);
  expect([draft.now().state, draft.now().problems, sent.length]).toMatchObject(['refused', [{ message: 'Reviews have closed.' }], 1]);
});

test('what was written while something was refused is sent, as it may be allowed', async () => {
  answers = [{ is: 'refused', problems: [{ message: 'This is too long.' }] }];
  const draft = open();
  draft.change(() => 'far too long');
  const first = draft.send();
  draft.change(() => 'short');
  await first;
  await jest.advanceTimersByTimeAsync(700);
  expect([draft.now().state, draft.now().problems, sent.map(([value]) => value)]).toEqual(['saved', [], ['far too long', 'short']]);
});

test('nothing is left on the device for the next person, nor put back by what was still on its way', async () => {
  answers = [{ is: 'unheard' }, { is: 'refused', problems: [{ message: 'Nobody is signed in.' }] }];
  open().change(() => 'in confidence');
  dropAllEdits();
  expect(keptEdit(name)).toBeNull();
  await jest.advanceTimersByTimeAsync(60_000);
  expect([sent.length, keptEdit(name)]).toEqual([2, null]);
  open().change(() => 'somebody else’s');
  expect(keptEdit<string>(name)?.value).toBe('somebody else’s');
});
