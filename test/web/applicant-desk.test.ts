/// <reference lib="dom" />
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, loseAnswer, openDeskBrowser, unanswered } from '../support/desk-browser.ts';
import { GraphClient } from '../support/graph-client.ts';
import { type Program, startProgram, until } from '../support/program.ts';
import { aPdf } from '../support/sample-files.ts';
import { startDemo } from '../support/sample-program.ts';

/** What an applicant writes is never lost: not by a network that breaks, not by a program that ends, not by somebody else at the same draft. */
jest.setTimeout(600_000);

const inBrowser = chromiumPath ? describe : describe.skip;

inBrowser('a draft at the applicant’s desk', () => {
  let program: Program;
  let browser: Browser;
  let desk: DeskBrowser;
  let graph: GraphClient;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    desk = openDeskBrowser(browser, () => program);
    graph = await GraphClient.signIn(program.url, 'applicant-1@example.org', program.samplePassword());
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
    if (program) rmSync(program.dataDir, { recursive: true, force: true });
  });

  interface Text {
    locale: string;
    title: string;
    summary: string;
  }
  const textsOf = async (id: string): Promise<Text[]> => {
    const { viewer } = await graph.run<{ viewer: { submission: { texts: Text[] } } }>(
      'query ($id: ID!) { viewer { submission(id: $id) { texts { locale title summary } } } }',
      { id },
    );
    return viewer.submission.texts;
  };
  const aDraft = async (): Promise<string> => {
    const { startSubmission } = await graph.run<{ startSubmission: { submission: { id: string } } }>(
      'mutation ($input: StartSubmissionInput!) { startSubmission(input: $input) { submission { id } } }',
      { input: { idempotencyKey: crypto.randomUUID(), edition: 2026, sourceLocale: 'en' } },
    );
    return startSubmission.submission.id;
  };
  const isSaid = (page: Page, words: string | RegExp) => page.locator('.keep-state').getByText(words).waitFor();

  test('is kept on the device without a network, said so, and sent when it is back', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`);
    await page.getByLabel('Title').fill('Written with a network');
    await isSaid(page, /^Saved at \d\d:\d\d:\d\d$/);
    expect(await desk.flawsOf(page)).toEqual([]);

    await page.context().setOffline(true);
    await page.getByLabel('Summary').fill('Written without a network');
    await isSaid(page, /^No connection\. What you write is kept on this device/);
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: 'Written with a network', summary: '' }]);

    await page.context().setOffline(false);
    await isSaid(page, /^Saved at/);
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: 'Written with a network', summary: 'Written without a network' }]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.context().close();
  });

  test('outlives the end of the program and the page, and is sent by the next page that opens it', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`);
    await page.getByLabel('Title').fill('Before the end');
    await isSaid(page, /^Saved at/);

    const { pid, dataDir } = program;
    const port = new URL(program.url).port;
    process.kill(pid, 'SIGKILL'); // its folder stays
    await until(() =>
      fetch(program.url).then(
        () => false,
        () => true,
      ),
    );
    await page.getByLabel('Title').fill('While nothing answered');
    await isSaid(page, /kept on this device/);
    const leaving = new Promise<string>((resolve) => page.once('dialog', (dialog) => (resolve(dialog.type()), void dialog.accept())));
    await page.close({ runBeforeUnload: true });
    expect(await leaving).toBe('beforeunload');

    program = await startProgram({ DATA_DIR: dataDir, PORT: port });
    const again = await page.context().newPage();
    await again.goto(`${program.url}/desk/submissions`);
    await again.getByText('Changes to 1 application lie on this device only.').waitFor();
    await again.goto(`${program.url}/desk/submissions/${id}/edit/texts`);
    await isSaid(again, /^Saved at/);
    await eventually(async () => expect(await again.getByLabel('Title').inputValue()).toBe('While nothing answered'));
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: 'While nothing answered', summary: '' }]);
    await page.context().close();
  });

  test('shows both versions where somebody else saved in between, and keeps what was chosen of each', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`);
    await page.getByLabel('Title').fill('Mine');
    await page.getByLabel('Summary').fill('My summary');
    await isSaid(page, /^Saved at/);
    await page.context().setOffline(true);
    await page.getByLabel('Title').fill('Mine, written later');
    await page.getByLabel('Summary').fill('My summary, written later');
    await isSaid(page, /^No connection/);
    await graph.run('mutation ($input: SaveSubmissionInput!) { saveSubmission(input: $input) { problems { code } } }', {
      input: {
        idempotencyKey: crypto.randomUUID(),
        submissionId: id,
        expectedSections: [{ kind: 'TEXT', locale: 'en', version: 1 }],
        texts: [{ locale: 'en', title: 'Theirs', summary: 'Their summary', body: '' }],
      },
    });
    await page.context().setOffline(false);

    const both = page.getByRole('region', { name: 'Somebody else changed the same' });
    await both.waitFor();
    expect(await both.innerText()).toContain('Sample applicant 1 saved this section');
    expect(await desk.flawsOf(page)).toEqual([]);
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: 'Theirs', summary: 'Their summary' }]);
    await both.getByRole('radiogroup', { name: 'Title' }).getByText('Theirs', { exact: true }).click();
    await both.getByRole('radiogroup', { name: 'Summary' }).getByText('My summary, written later').click();
    await both.getByRole('button', { name: 'Save this choice' }).click();
    await isSaid(page, /^Saved at/);
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: 'Theirs', summary: 'My summary, written later' }]);
    await eventually(async () => expect(await page.getByLabel('Title').inputValue()).toBe('Theirs'));
    await page.context().close();
  });

  test('says beside its field what is too long, keeps it, and saves it once it is short enough', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`, { locale: 'zh-CN' });
    await page.getByLabel('标题').fill('案'.repeat(121));
    await page.getByText('超出 1 个字。').waitFor();
    await isSaid(page, /^未保存：请先更正有误之处/);
    expect(await textsOf(id)).toEqual([]);
    await page.getByLabel('标题').fill('案'.repeat(120));
    await isSaid(page, /^已于 \d\d:\d\d:\d\d 保存$/);
    expect(await textsOf(id)).toEqual([{ locale: 'en', title: '案'.repeat(120), summary: '' }]);
    await page.context().close();
  });

  test('leaves nothing on the device of whoever signs out, and does not lose unsent work without asking', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/texts`, { viewport: { width: 390, height: 844 } });
    await page.getByLabel('Title').waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.getByLabel('Title').fill('Not sent');
    await isSaid(page, /^No connection/);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.context().setOffline(false);
    await isSaid(page, /^Saved at/);
    await page.context().setOffline(true);
    await page.getByLabel('Title').fill('Given up');
    await isSaid(page, /^No connection/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Give them up and sign out' }).click();
    await page.waitForURL(/\/sign-in/);
    // without a network nothing is left but that somebody left, and no page opens; with it the session ends
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['casegraph-leaving']);
    await page.context().setOffline(false);
    await page.waitForFunction(() => localStorage.length === 0);
    await page.goto(`${program.url}/desk/submissions/${id}/edit/texts`);
    await page.waitForURL(/\/sign-in/);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test('says so where the answer to a message or to a file is lost, and does it once when it is done again', async () => {
    const id = await aDraft();
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/messages`);
    await page.getByLabel('Your message').fill('Which languages may our sample be in?');
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await loseAnswer(page, 'ApplicantSendMessage');
    await send.click();
    await page.getByRole('alert').getByText(unanswered).waitFor();
    expect(await desk.flawsOf(page)).toEqual([]);
    // a server that stands between and knows nothing of the graph
    const failing = (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' });
    await page.route('**/graphql', failing);
    const failed = page.waitForResponse((response) => response.status() === 502);
    await send.click();
    await failed;
    await page.locator('[data-pending]').waitFor({ state: 'detached' });
    await page.getByRole('alert').getByText(unanswered).waitFor();
    await page.unroute('**/graphql', failing);
    await send.click();
    await page.locator('.thread').getByText('Which languages may our sample be in?').waitFor();
    await eventually(async () =>
      expect([await page.getByLabel('Your message').inputValue(), await page.getByRole('alert').count()]).toEqual(['', 0]),
    );

    await page.goto(`${program.url}/desk/submissions/${id}/edit/materials`);
    const choose = async () => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
      await chooser.setFiles(file);
    };
    const file = path.join(program.dataDir, 'sample.pdf');
    writeFileSync(file, aPdf(1));
    await loseAnswer(page, 'ApplicantRequestUpload');
    await choose();
    await page.getByRole('alert').getByText('sample.pdf: No answer came').waitFor();
    await choose();
    await page.getByRole('listitem', { name: 'sample.pdf' }).getByText('Ready', { exact: true }).waitFor();

    const { viewer } = await graph.run<{ viewer: object }>(
      `query ($id: ID!) { viewer { messageThread(submissionId: $id) { messages { text } } submission(id: $id) { materials { fileName } } } }`,
      { id },
    );
    expect(viewer).toEqual({
      messageThread: { messages: [{ text: 'Which languages may our sample be in?' }] },
      submission: { materials: [{ fileName: 'sample.pdf' }] },
    });
    await page.context().close();
  });

  test('says once the call is closed that a draft was not handed in, and keeps it', async () => {
    const id = await aDraft();
    const organizer = await GraphClient.signIn(program.url, 'organizer-1@example.org', program.samplePassword());
    const page = await desk.open('applicant-1@example.org', `/submissions/${id}/edit/check`);
    await page.getByText('It can be handed in once nothing is missing').waitFor();
    const { rescheduleEdition } = await organizer.run<{ rescheduleEdition: { problems: object[] } }>(
      'mutation ($input: RescheduleEditionInput!) { rescheduleEdition(input: $input) { problems { code } } }',
      { input: { idempotencyKey: crypto.randomUUID(), edition: 2026, applicationsCloseAt: new Date() } },
    );
    expect(rescheduleEdition.problems).toEqual([]);
    await page.reload();
    await page.getByText('this application was not handed in').waitFor();
    expect(await page.getByText('It can be handed in once nothing is missing').count()).toBe(0);
    expect(await desk.flawsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('no page reports an error', () => {
    expect(desk.wrong).toEqual([]);
  });
});
