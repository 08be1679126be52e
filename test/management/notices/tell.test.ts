import { defineNotice, tell } from '../../../src/management/notices/index.ts';
import { aKey } from '../../support/applicant.ts';
import { holdClock, sql } from '../../support/databases.ts';
import { type MailServer, openMailServer, wordsOf } from '../../support/mail-server.ts';
import { openPostOffice, type TestPostOffice } from '../../support/notices.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { chooseMailLanguage } from '../../../src/management/notices/choose-mail-language.ts';

const sample = defineNotice({
  event: 'sample-event',
  values: ['title'],
  texts: {
    en: { subject: 'About {title}', paragraphs: ['Dear {name},', 'this is about “{title}”.', '{title}', '{link}'] },
    'zh-Hans': { subject: '关于 {title}', paragraphs: ['{name}，您好：', '事关“{title}”。', '{link}'] },
  },
  link: (key, ticket) => `/samples#ticket=${ticket('sample', key)}`,
});

let office: Office;
let server: MailServer;
let post: TestPostOffice;
beforeEach(async () => {
  office = await openOffice();
  server = await openMailServer();
  post = await openPostOffice(office, { smtpUrl: server.url, templates: [sample] });
});
afterEach(async () => {
  await post.close();
  await server.close();
  await office.close();
});

const anId = () => aKey();
const about = (personId: string, title = 'Wells', key = anId()) => ({ key, to: { personId }, values: { title } });
const at = (instant: string | null) => holdClock(office.databases.management.owner, instant);

test('a notice goes out with its transaction only, once for each person and event', async () => {
  const [one, other] = [await office.aDesk(), await office.aDesk()];
  const undone = office.em().transactional(async (em) => {
    await tell(em, sample, about(one.person.id));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await post.rows()).toEqual([]);

  const key = anId();
  const ids = [];
  for (const to of [one, one, other]) ids.push(await office.em().transactional((em) => tell(em, sample, about(to.person.id, 'Wells', key))));
  ids.push(await tell(office.em(), sample, { ...about('', 'Wells', key), to: { address: one.person.email.toUpperCase() } }));
  expect(ids.map(Boolean)).toEqual([true, false, true, false]);
  await Promise.all([post.round(), post.round()]);
  await post.round();
  expect(server.received.map(({ to }) => to[0]).sort()).toEqual([one.person.email, other.person.email].sort());
  expect((await post.rows()).map(({ state, attempts }) => [state, attempts])).toEqual([
    ['HANDED_OVER', 1],
    ['HANDED_OVER', 1],
  ]);
});

test('somebody who got a notice at a mail box is not told again once the box has an account', async () => {
  const key = anId();
  expect(await tell(office.em(), sample, { key, to: { address: 'later@example.org' }, values: { title: 'Wells' } })).not.toBeNull();
  const later = await office.aDesk();
  await sql(office.databases.management.owner, `update people set email = 'later@example.org' where id = $1`, [later.person.id]);
  expect(await tell(office.em(), sample, about(later.person.id, 'Wells', key))).toBeNull();
});

test('the person’s language decides; as long as none is known, the mail is in all of them', async () => {
  const person = await office.aDesk();
  await tell(office.em(), sample, about(person.person.id));
  await post.round();
  await chooseMailLanguage(person, { idempotencyKey: aKey(), language: 'zh-Hans' });
  await tell(office.em(), sample, { ...about(person.person.id), language: 'en' });
  await post.round();
  const [both, chosen] = server.received.map(({ data }) => data);
  expect(both).toMatch(/^Content-Language: en, zh-Hans\r$/m);
  expect(wordsOf(both!)).toMatch(/Dear Sample person,[^]*\* \* \*[^]*Sample person，您好：/);
  expect(chosen).toMatch(/^Content-Language: zh-Hans\r$/m);
  expect(wordsOf(chosen!)).not.toContain('Dear');
  const refused = await chooseMailLanguage(person, { idempotencyKey: aKey(), language: 'fr' });
  expect(refused.refusals).toMatchObject([{ code: 'INVALID', path: ['language'] }]);
});

test('what people write is text and nothing else: no head, no placeholder, no markup, no link, no turned direction', async () => {
  const name = 'Eve\r\nBcc: everybody@example.org';
  const { person } = await office.aDesk();
  await sql(office.databases.management.owner, `update people set name = $2, language = 'en' where id = $1`, [person.id, name]);
  const title = 'https://evil.example.org\r\nBcc: x@example.org {link} {name} $& <img src=x> \u202Egnp \ud800';
  await tell(office.em(), sample, about(person.id, title));
  await post.round();
  const { to, data } = server.received[0]!;
  expect(to).toEqual([person.email]);
  const head = data.split('\r\n\r\n')[0]!;
  expect(head).not.toMatch(/^Bcc:/im);
  const words = wordsOf(data);
  expect(words).toContain('Dear Eve Bcc: everybody@example.org,');
  expect(words).toContain('https: // evil.example.org Bcc: x@example.org {link} {name} $& <img src=x> gnp');
  expect(words).not.toMatch(/https:\/\/evil|\u202e/);
  const html = wordsOf(data.split(/\r\n--[^\r\n]+\r\n/).find((part) => /text\/html/.test(part))!);
  expect(html).toContain('&lt;img src=x&gt;');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toMatch(/<a href="https:\/\/desk\.example\.org\/samples#ticket=cgt_/);
});

test('the table of notices holds no link and no ticket', async () => {
  const { person } = await office.aDesk();
  await tell(office.em(), sample, about(person.id));
  await post.round();
  const ticket = /cgt_[\w-]+/.exec(wordsOf(server.received[0]!.data))![0];
  const [{ all }] = (await sql<{ all: string }>(office.databases.management.owner, `select json_agg(n)::text as all from notices n`)) as [
    { all: string },
  ];
  expect(all).not.toContain(ticket.slice(41));
});

test('who is refused for good has failed at once, with the server’s code; who may come later is tried again, ever more rarely', async () => {
  const { person } = await office.aDesk();
  await at('2030-01-01T00:00:00Z');
  server.refuse('550 5.1.1 <…> unknown');
  await tell(office.em(), sample, about(person.id));
  await post.round();
  expect(await post.rows()).toMatchObject([{ state: 'FAILED', failure: 'REFUSED', reply_code: 550, attempts: 1 }]);

  server.refuse('451 4.7.1 <…> later');
  await tell(office.em(), sample, about(person.id, 'Later'));
  await post.round();
  await post.round();
  expect((await post.rows())[1]).toMatchObject({ state: 'QUEUED', failure: null, reply_code: 451, attempts: 1 });
  for (let n = 2; n <= 12; n++) {
    await at(new Date(Date.parse('2030-01-01T00:00:00Z') + n * 3 * 86_400_000).toISOString());
    await post.round();
  }
  expect((await post.rows())[1]).toMatchObject({ state: 'FAILED', failure: 'UNREACHABLE', attempts: 12 });
  expect(server.received).toEqual([]);
});

test('a try that was interrupted is made again for a single notice, and never for one of many', async () => {
  const { person } = await office.aDesk();
  await at('2030-01-01T00:00:00Z');
  await tell(office.em(), sample, about(person.id));
  await tell(office.em(), sample, { ...about(person.id), bulk: true });
  // as a worker leaves them that is killed while it sends
  await sql(
    office.databases.management.owner,
    `update notices set claimed_at = instant(), claimed_until = instant() + interval '3 minutes', attempts = 1`,
  );
  await post.round();
  expect(server.received).toEqual([]);
  await at('2030-01-01T00:03:00Z');
  await post.round();
  expect(server.received).toHaveLength(1);
  expect((await post.rows()).map(({ state, failure, attempts }) => [state, failure, attempts])).toEqual([
    ['HANDED_OVER', null, 2],
    ['FAILED', 'INTERRUPTED', 1],
  ]);
});

test('no more leave within a minute than the setting allows, single notices before many', async () => {
  const slow = await openPostOffice(office, { smtpUrl: server.url, templates: [sample], perMinute: 2 });
  const people = [await office.aDesk(), await office.aDesk(), await office.aDesk(), await office.aDesk()];
  await at('2030-01-01T00:00:00Z');
  for (const { person } of people.slice(1)) await tell(office.em(), sample, { ...about(person.id), bulk: true });
  await tell(office.em(), sample, about(people[0]!.person.id));
  expect(await slow.round()).toBe(2);
  expect(await slow.round()).toBe(0);
  expect(server.received[0]!.to).toEqual([people[0]!.person.email]);
  await at('2030-01-01T00:01:00.001Z');
  expect(await slow.round()).toBe(2);
  await slow.close();
});

test('the database keeps a notice from becoming another, and from going back', async () => {
  const { person } = await office.aDesk();
  await tell(office.em(), sample, about(person.id));
  await post.round();
  const change = (set: string) => office.em().execute(`update notices set ${set}`);
  await expect(change(`"values" = '{"title": "Other"}'`)).rejects.toThrow('says what it was made to say');
  await expect(change(`recipient = 'address:other@example.org'`)).rejects.toThrow('says what it was made to say');
  await expect(change(`state = 'QUEUED', settled_at = null`)).rejects.toThrow('cannot go from');
});

test('a template that asks for what it is not given does not start', () => {
  const texts = { en: { subject: 'A', paragraphs: ['{secret}'] }, 'zh-Hans': { subject: '甲', paragraphs: [] } };
  expect(() => defineNotice({ event: 'broken', values: [], texts })).toThrow('speaks of {secret}');
});
