/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { chooseIn, type DeskBrowser, loseAnswer, openDeskBrowser, unanswered } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import type { Program } from '../support/program.ts';
import { aPdf } from '../support/sample-files.ts';
import { startDemo } from '../support/sample-program.ts';
import { openSamplePeople } from '../support/sample-year/sample-people.ts';
import { layWire, type Wire } from '../support/wire.ts';

/** A whole application by clicking, from the list to the receipt, in each language of the interface. */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: a whole application is not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

const words = {
  en: {
    ...{ begin: 'Begin an application', field: 'Cybersecurity', kind: 'Training', startedOn: 'Implementation began on', next: /^Next:/ },
    ...{ countries: 'Countries or regions involved', china: 'China', kenya: 'Kenya', enter: /enter it/, nameIn: 'Name in English' },
    ...{ organization: 'Sample Lighthouse of Networks', organizationKind: 'Kind', university: 'University', country: 'Country or region' },
    ...{ add: 'Add it', title: 'Title', summary: 'Summary', body: 'Full account', other: 'Chinese (Simplified)', addLanguage: 'Add a language' },
    ...{ choose: 'Choose files', ready: 'Ready', alt: 'What it shows, in English', refused: 'Cannot be used', remove: 'Remove' },
    ...{ check: 'Check and hand in', notMet: 'Not met', handIn: 'Hand in', handInNow: 'Hand in now', received: 'Your application has been received' },
    ...{ saved: /^Saved at|^Everything is saved/, preview: 'Preview', readIn: 'Read in', unanswered },
  },
  'zh-CN': {
    ...{ begin: '开始申报', field: '网络安全保障', kind: '培训', startedOn: '开始实施日期', next: /^下一步/ },
    ...{ countries: '涉及的国家或地区', china: '中国', kenya: '肯尼亚', enter: /录入新单位/, nameIn: '中文名称' },
    ...{ organization: '示例网络灯塔', organizationKind: '类别', university: '高校', country: '国家或地区' },
    ...{ add: '录入', title: '标题', summary: '摘要', body: '正文', other: '英语', addLanguage: '添加语言' },
    ...{ choose: '选择文件', ready: '就绪', alt: '画面说明（中文（简体））', refused: '无法使用', remove: '移除' },
    ...{ check: '检查与提交', notMet: '不符合', handIn: '提交', handInNow: '立即提交', received: '您的申报已被接收' },
    ...{ saved: /^已于|^全部已保存/, preview: '预览', readIn: '阅读语言', unanswered: /^未收到服务的回应。请再试一次/ },
  },
} as const;
type Locale = keyof typeof words;

inBrowser('an application', () => {
  let program: Program;
  let browser: Browser;
  let wire: Wire;
  let desk: DeskBrowser;

  beforeAll(async () => {
    wire = await layWire();
    [program, browser] = await Promise.all([startDemo({ PUBLIC_URL: wire.url }), openBrowser()]);
    wire.leadTo(program.url);
    desk = openDeskBrowser(browser, () => ({ ...program, url: wire.url }));
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    await wire?.end();
  });

  const isSaved = (page: Page, locale: Locale) => page.locator('.keep-state').getByText(words[locale].saved).waitFor();
  const next = (page: Page, locale: Locale) => page.getByRole('button', { name: words[locale].next }).click();
  const choosing = async (page: Page, locale: Locale, files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: words[locale].choose }).click()]);
    await chooser.setFiles(files);
  };
  const aPicture = () =>
    sharp({ create: { width: 640, height: 480, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
  const ask = async <Data>(email: string, query: string, variables: object = {}): Promise<Data> =>
    (await GraphClient.signIn(program.url, email, program.samplePassword())).run<Data>(query, variables);

  test.each([
    ['en', 'applicant-1@example.org', 1366],
    ['zh-CN', 'applicant-2@example.org', 390],
  ] as const)('is written in two languages, checked, looked at and handed in by clicking, in %s', async (locale, email, width) => {
    const say = words[locale];
    // the second time what differs is the width: a phone
    const flaws = async () =>
      locale === 'en'
        ? expect(await desk.flawsOf(page)).toEqual([])
        : expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const page = await desk.open(email, '/submissions', { locale, viewport: { width, height: 850 } });
    await page.getByRole('button', { name: say.begin }).first().click();
    await page.getByRole('dialog').getByText(say.field).click();
    await flaws();
    await page.getByRole('dialog').getByRole('button', { name: say.begin }).click();
    await page.waitForURL(/edit\/facts/);
    const id = /submissions\/([^/]+)\/edit/.exec(page.url())![1]!;

    // about the case: one country is too few, which the rules say at once
    await page.getByText(say.kind, { exact: true }).click();
    await page.getByLabel(say.startedOn).fill('2019-05-01');
    const country = async (name: string) => {
      await page.getByRole('combobox', { name: say.countries }).fill(name);
      await page.getByRole('option', { name, exact: true }).click();
    };
    await country(say.china);
    await isSaved(page, locale);
    await page.getByRole('link', { name: say.check }).click();
    const ruleOfCountries = page
      .locator('.check.rule')
      .filter({ hasText: locale === 'en' ? 'countries' : '国家' })
      .first();
    await page.locator('.check.rule.fail').first().waitFor();
    expect(await ruleOfCountries.getAttribute('class')).toContain('fail');
    await flaws();
    await page.goBack();
    await country(say.kenya);
    await flaws();
    await next(page, locale);

    // an organization that the directory does not have
    await page.getByRole('button', { name: say.enter }).click();
    await page.getByLabel(say.nameIn).fill(say.organization);
    await chooseIn(page, say.organizationKind, say.university);
    await chooseIn(page, say.country, say.kenya);
    await flaws();
    await page.getByRole('dialog').getByRole('button', { name: say.add, exact: true }).click();
    await page.getByRole('list').getByText(say.organization).waitFor();
    await flaws();
    await next(page, locale);

    // texts in two languages
    const write = async (title: string) => {
      await page.getByLabel(say.title, { exact: true }).fill(title);
      await page.getByLabel(say.summary, { exact: true }).fill('What was done (sample).');
      await page.getByLabel(say.body, { exact: true }).fill('One paragraph.\n\nAnother one.');
    };
    await write('Sample case');
    await chooseIn(page, say.addLanguage, say.other);
    await page.getByRole('tab', { name: say.other }).waitFor();
    await write('The sample case in another language');
    await isSaved(page, locale);
    await flaws();
    await next(page, locale);

    // a picture that is one, and one that is none
    await choosing(page, locale, [
      { name: 'sample.jpg', mimeType: 'image/jpeg', buffer: await aPicture() },
      { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') },
    ]);
    await page.getByText(say.refused, { exact: true }).waitFor();
    await page.getByText(say.ready, { exact: true }).waitFor();
    const broken = page.getByRole('listitem', { name: 'broken.jpg' });
    await broken.getByRole('button', { name: `${say.remove} broken.jpg` }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.remove, exact: true }).click();
    await broken.waitFor({ state: 'detached' });
    await page.getByLabel(say.alt).fill('A plain blue sample');
    await isSaved(page, locale);
    await flaws();

    // nothing is missing any more, and every rule that a program can judge is met
    await page.getByRole('link', { name: say.check }).click();
    await page.locator('.check.rule').first().waitFor();
    await page.locator('.check.rule.fail').first().waitFor({ state: 'detached' });
    expect(await page.locator('.check.fail').count()).toBe(0);
    await page.getByRole('link', { name: say.preview, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Sample case' }).waitFor();
    await flaws();
    await chooseIn(page, say.readIn, say.other);
    await page.getByRole('heading', { level: 1, name: 'The sample case in another language' }).waitFor();
    await page.goBack();

    await page.getByRole('button', { name: say.handIn, exact: true }).click();
    const handIn = page.getByRole('dialog').getByRole('button', { name: say.handInNow });
    expect(await handIn.isDisabled()).toBe(true);
    for (const statement of await page.getByRole('dialog').getByRole('checkbox').all()) await statement.check({ force: true });
    await flaws();
    // its answer is lost on the way: the page says so, and the next click is the same act
    await loseAnswer(page, 'ApplicantSubmit');
    await handIn.click();
    await page.getByRole('dialog').getByText(say.unanswered).waitFor();
    await flaws();
    await handIn.click();
    await page.getByText(say.received).waitFor();
    await flaws();

    const { viewer } = await ask<{ viewer: { submission: { receipt: { number: string; contentHash: string }; receipts: object[] } } }>(
      email,
      `query ($id: ID!) { viewer { submission(id: $id) { step field kind countries receipt { number contentHash } receipts { number } texts { locale title }
        applicants { organization { names { value } } } materials { fileName alt { value } } } } }`,
      { id },
    );
    expect(viewer.submission).toMatchObject({
      ...{ step: 'SUBMITTED', field: 'SECURITY', kind: 'TRAINING', countries: ['CN', 'KE'] },
      applicants: [{ organization: { names: [{ value: say.organization }] } }],
      materials: [{ fileName: 'sample.jpg', alt: [{ value: 'A plain blue sample' }] }],
      receipts: [{ number: viewer.submission.receipt.number }],
    });
    expect((viewer.submission as unknown as { texts: { title: string }[] }).texts.map(({ title }) => title).sort()).toEqual([
      'Sample case',
      'The sample case in another language',
    ]);
    const receipt = await page.locator('.receipt').innerText();
    expect([receipt.includes(viewer.submission.receipt.number), receipt.includes(viewer.submission.receipt.contentHash)]).toEqual([true, true]);
    for (const way of ['people', 'messages']) {
      await page.goto(`${wire.url}/desk/submissions/${id}/${way}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await flaws();
    }
    await page.context().close();
  });

  test('a case that is returned is mended where it was asked, handed in again, and has a second receipt', async () => {
    const { viewer } = await ask<{ viewer: { submissions: { edges: { node: { id: string; step: string } }[] } } }>(
      ...(['applicant-1@example.org', '{ viewer { submissions { edges { node { id step } } } } }'] as const),
    );
    const { id } = viewer.submissions.edges.find(({ node }) => node.step === 'SUBMITTED')!.node;
    const { editions } = await ask<{ editions: { year: number; applicationsCloseAt: string }[] }>(
      ...(['applicant-1@example.org', '{ editions { year applicationsCloseAt } }'] as const),
    );
    const { applicationsCloseAt } = editions.find(({ year }) => year === 2026)!;
    await openSamplePeople(program).act('organizer-1', 'returnSubmission', 'case { state }', {
      ...{ submissionId: id, revision: 1, reason: 'A sample: the summary says too little.' },
      until: new Date(Date.parse(applicationsCloseAt) + 86_400_000),
      parts: [{ part: 'TEXTS', locale: 'en', note: 'Say for whom it was done.' }],
    });
    const page = await desk.open('applicant-1@example.org', '/submissions');
    await page.getByRole('link', { name: 'Mend it now: Sample case' }).click();
    await page.getByText('A sample: the summary says too little.').waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    expect(await page.getByLabel('Implementation began on').isDisabled()).toBe(true);
    await page.locator('.stepper').getByRole('link', { name: /Texts/ }).click();
    await page.getByText('Say for whom it was done.').waitFor();
    await page.getByLabel('Summary', { exact: true }).fill('What was done, and for whom (sample).');
    await isSaved(page, 'en');
    expect(await desk.flawsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Chinese (Simplified)' }).click();
    await eventually(async () => expect(await page.getByLabel('Summary', { exact: true }).isEditable()).toBe(false));
    await page.getByRole('link', { name: 'Check and hand in' }).click();
    await page.getByRole('button', { name: 'Hand in again' }).click();
    for (const statement of await page.getByRole('dialog').getByRole('checkbox').all()) await statement.check({ force: true });
    await page.getByRole('button', { name: 'Hand in now' }).click();
    await page.getByText('Your application has been received').waitFor();
    await page.locator('.receipt.earlier').getByText('Earlier receipt').waitFor();
    expect(await page.locator('.receipt').count()).toBe(2);
    expect(await desk.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('a file whose upload is cut goes on where it was when the network is back, and is whole', async () => {
    const file = aPdf(3, '', '', [`<< /Length 6000000 >>\nstream\n${'sample '.repeat(857_143).slice(0, 6_000_000)}\nendstream`]);
    const id = await aDraft('applicant-1@example.org');
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/materials`);
    const offsets: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    const cut = wire.cutAfter(3_000_000);
    await choosing(page, 'en', [{ name: 'sample.pdf', mimeType: 'application/pdf', buffer: file }]);
    await cut;
    await page.context().setOffline(true);
    await page.getByText(/^Waits for the connection at \d+ %$/).waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    const before = offsets.length;

    wire.mend();
    await page.context().setOffline(false);
    await page.getByRole('listitem', { name: 'sample.pdf' }).getByText('Ready', { exact: true }).waitFor();
    expect(offsets.slice(0, before)).toContain(0);
    // from where it was: nothing that had arrived is sent again
    expect(offsets.slice(before)[0]).toBeGreaterThan(1_000_000);
    const { viewer } = await ask<{ viewer: { submission: { materials: object[] } } }>(
      ...([
        'applicant-1@example.org',
        'query ($id: ID!) { viewer { submission(id: $id) { materials { byteLength contentHash pages } } } }',
        { id },
      ] as const),
    );
    expect(viewer.submission.materials).toEqual([
      { byteLength: file.length, contentHash: createHash('sha256').update(file).digest('hex'), pages: 3 },
    ]);
    await page.context().close();
  });

  test('somebody is invited to the desk of an application, joins by the mail, and both see what the other writes', async () => {
    const id = await aDraft('applicant-1@example.org');
    const owner = await desk.open('applicant-1@example.org', `/submissions/${id}/people`);
    await owner.getByLabel('E-mail address').fill('applicant-2@example.org');
    await owner.getByRole('button', { name: 'Send the invitation' }).click();
    await owner.getByRole('region', { name: 'Open invitations' }).getByText('applicant-2@example.org').waitFor();
    expect(await desk.flawsOf(owner)).toEqual([]);

    const ticket = await openSamplePeople(program).ticketTo('applicant-2', 'ticket');
    const guest = await desk.open('applicant-2@example.org', '/submissions');
    await guest.goto(`${wire.url}/desk/submissions/join#ticket=${ticket}`);
    expect(await desk.flawsOf(guest)).toEqual([]);
    await guest.getByRole('button', { name: 'Join' }).click();
    await guest.waitForURL(new RegExp(`/desk/submissions/${id}$`));
    await guest.goto(`${wire.url}/desk/submissions/${id}/edit/texts`);
    await guest.getByLabel('Title').fill('By the guest');
    await isSaved(guest, 'en');

    await owner.reload();
    await owner.getByText('Sample applicant 2').waitFor();
    await owner.goto(`${wire.url}/desk/submissions/${id}/edit/texts`);
    await eventually(async () => expect(await owner.getByLabel('Title').inputValue()).toBe('By the guest'));
    await Promise.all([owner, guest].map((page) => page.context().close()));
  });

  const aDraft = async (email: string): Promise<string> => {
    const { startSubmission } = await ask<{ startSubmission: { submission: { id: string } } }>(
      email,
      'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
      { input: { idempotencyKey: crypto.randomUUID(), edition: 2026, sourceLocale: 'en' } },
    );
    return startSubmission.submission.id;
  };

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});
