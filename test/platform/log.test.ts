import { Writable } from 'node:stream';
import { Person } from '../../src/management/identity/index.ts';
import { openLog } from '../../src/platform/log.ts';
import { type Office, openOffice } from '../support/office.ts';

let office: Office;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

test('a database’s error is logged by its code and place, without a value of its statement', async () => {
  let written = '';
  const log = openLog('debug', new Writable({ write: (chunk, _encoding, next) => next(void (written += String(chunk))) }));
  const planted = ['Planted Name', 'planted@example.org'];
  for (const statement of [
    `insert into people (email, name) values ('planted@example.org', 'Planted Name'), ('planted@example.org', 'Planted Name')`,
    `select 'planted@example.org'::int`,
    `select from nowhere where name = 'Planted Name'`,
  ]) {
    const error = await office
      .em()
      .execute(statement)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(error).toBeInstanceOf(Error);
    log.error({ err: error }, 'unforeseen error');
  }
  expect(written.trim().split('\n')).toHaveLength(3);
  expect(written).toContain('23505');
  expect(written).toMatch(/ {4}at /);
  for (const value of planted) expect(written).not.toContain(value);
});

test('neither does a text that is no JSON, or a row that is missing, say what it was about', async () => {
  let written = '';
  const log = openLog('debug', new Writable({ write: (chunk, _encoding, next) => next(void (written += String(chunk))) }));
  const said = async (work: () => unknown) =>
    log.error(
      {
        err: await Promise.resolve()
          .then(work)
          .catch((error: unknown) => error),
      },
      'unforeseen error',
    );
  await said(() => JSON.parse('planted@example.org') as unknown);
  await said(() => office.em().findOneOrFail(Person, { email: 'planted@example.org' }));
  expect(written.trim().split('\n')).toHaveLength(2);
  expect(written).toContain('no Person was found');
  expect(written).not.toContain('planted');
});
