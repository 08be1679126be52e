/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { withClient } from '../../src/platform/database/connection.ts';
import { chromiumPath, eventually, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, loseAnswer, openDeskBrowser, unanswered } from '../support/desk-browser.ts';
import { type Program, until } from '../support/program.ts';
import { aPdf, aVideo } from '../support/sample-files.ts';
import { startSample } from '../support/sample-program.ts';
import type { SampleYear } from '../support/sample-stages.ts';

/**
 * What is public of a year that is over: files of a case, those accepted since and one that is taken down by itself; and what recommenders are told of
 * their honours.
 */
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: files at the publishing desk are not tried in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

interface Sealed {
  id: string;
  contentHash: string;
}

/** Writes into the program's own database what nobody can do any more by its graph. */
async function sqlOf({ dataDir }: Program, text: string, values: unknown[]): Promise<void> {
  const place = path.join(dataDir, 'postgres');
  const [, , , port = '', host = ''] = readFileSync(path.join(place, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(path.join(place, 'superuser-secret'), 'utf8');
  await withClient({ host, port: Number(port), user: 'postgres', password, database: 'casegraph_management' }, async (client) => {
    // the database itself refuses it as well, whoever asks
    await client.query('begin');
    await client.query('alter table recommendations disable trigger recommendations_guarded');
    await client.query(text, values);
    await client.query('alter table recommendations enable trigger recommendations_guarded');
    await client.query('commit');
  });
}

inBrowser('files at the publishing desk', () => {
  let program: Program & { year: SampleYear };
  let browser: Browser;
  let desks: DeskBrowser;
  let year: SampleYear;
  const said = { en: 'A sample of what is said', 'zh-Hans': '示例：视频中的话' };
  const [one, two] = ['organizer-1@example.org', 'organizer-2@example.org'] as const;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startSample('showcase'), openBrowser()]);
    desks = openDeskBrowser(browser, () => program);
    year = program.year;
    await acceptSubtitles(await acceptFile('VIDEO', 'VIDEOS', 'sample.webm', await aVideo()));
    await acceptFile('DOCUMENT', 'DOCUMENTS', 'sample.pdf', aPdf(3));
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  /**
   * Two organizations that recommended: one is honoured, one is not. Nobody recommends once applications are closed, so what they agreed to before is
   * written as it would stand; from there on everything goes by the graph.
   */
  async function recommendersAreHonoured() {
    const { people, edition, submissions } = year;
    const names = { honoured: 'A sample council that recommended', other: 'A sample institute that recommended' };
    for (const [name, who, cases] of [
      [
        names.honoured,
        'translator',
        [
          ['warnings', true],
          ['cable', true],
          ['letters', false],
        ],
      ],
      [names.other, 'partner-1', [['mesh', true]]],
    ] as const) {
      const { organization } = await people.act<{ organization: { id: string } }>('organizer-1', 'registerOrganization', 'organization { id }', {
        ...{ names: [{ locale: 'en', value: name }], kind: 'SOCIAL_ORGANIZATION', country: 'KE' },
      });
      await people.act('organizer-1', 'accreditRecommender', 'accreditation { id }', {
        ...{ edition, organizationId: organization.id, contacts: [{ address: `${who}@example.org`, language: 'en' }] },
      });
      await people.act(who, 'acceptAccreditation', 'desk { id }', { ticket: await people.ticketTo(who, 'ticket') });
      for (const [key, isPrimary] of cases)
        await sqlOf(
          program,
          `insert into recommendations (submission_id, accreditation_id, state, is_primary, title, submission_state, claimed_by, settled_by, settled_at, counted_at)
           select $1, a.id, 'AGREED', $2, 'A sample', 'HANDED_IN', c.person_id, c.person_id, instant(), instant()
           from accreditations a join accreditation_contacts c on c.accreditation_id = a.id where a.organization_id = $3`,
          [submissions.get(key), isPrimary, organization.id],
        );
    }
    const { list } = await people.act<{ list: Sealed }>('organizer-1', 'proposeHonours', 'list { id contentHash }', { edition });
    await people.act('organizer-2', 'confirmHonours', 'list { state }', { listId: list.id, contentHash: list.contentHash });
    const input = { edition, kind: 'HONOURS', applyAt: new Date() };
    const { release: made } = await people.act<{ release: Sealed }>('organizer-1', 'prepareRelease', 'release { id contentHash }', input);
    for (const who of ['organizer-1', 'organizer-2'])
      await people.act(who, 'approveRelease', 'release { state }', { releaseId: made.id, contentHash: made.contentHash });
    const honours = `{ edition(year: ${edition}) { honours { organization { id } } } }`;
    await until(async () => (await people.ask<{ edition: { honours: unknown[] } }>('organizer-1', honours)).edition.honours.length === 1);
    return names;
  }

  /** A file is asked for, handed in by the applicant, and accepted; it is not public by that. */
  async function acceptFile(form: string, place: string, fileName: string, bytes: Buffer): Promise<string> {
    const { people, edition, submissions } = year;
    const names = [{ locale: 'en', value: `A sample: ${form.toLowerCase()}` }];
    const dueAt = new Date(Date.now() + 10 * 86_400_000);
    const { asked } = await people.act<{ asked: { id: string } }>('organizer-1', 'askForMaterial', 'asked { id }', {
      ...{ edition, form, place, names, dueAt, tier: 'OUTSTANDING', isRequired: false },
    });
    const about = { submissionId: submissions.get('warnings'), askedId: asked.id };
    interface Item {
      asked: { id: string };
      files: { id: string; state: string; upload: { url: string } | null }[];
      versions: { id: string }[];
    }
    const requested = await people.act<{ item: Item }>('applicant-1', 'requestPreparationUpload', 'item { files { id upload { url } } }', {
      ...{ ...about, fileName, byteLength: bytes.length },
    });
    const [file] = requested.item.files;
    const headers = { ...(await people.as('applicant-1')).headers, 'tus-resumable': '1.0.0' };
    const send = (from: number, part: Buffer) =>
      fetch(file!.upload!.url, {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
        body: part as BodyInit,
      });
    // in two parts: after the first the connection was lost, and whoever sends asks how far it came
    const half = Math.floor(bytes.length / 2);
    expect((await send(0, bytes.subarray(0, half))).status).toBe(204);
    const offset = Number((await fetch(file!.upload!.url, { method: 'HEAD', headers })).headers.get('upload-offset'));
    expect(offset).toBe(half);
    expect((await send(offset, bytes.subarray(offset))).status).toBe(204);
    const query = 'query ($id: ID!) { viewer { submission(id: $id) { preparation { items { asked { id } files { id state } } } } } }';
    await until(async () => {
      const { viewer } = await people.ask<{ viewer: { submission: { preparation: { items: Item[] } } } }>('applicant-1', query, {
        id: about.submissionId,
      });
      const item = viewer.submission.preparation.items.find((one) => one.asked.id === asked.id);
      return item?.files.some(({ id, state }) => id === file!.id && state === 'READY') ?? false;
    });
    const rights = { licence: 'OWN_WORK', credit: 'A sample', personsShown: 'NOBODY' };
    const alt = form === 'VIDEO' ? [{ locale: 'en', value: 'A sample of a harbour' }] : [];
    const { item } = await people.act<{ item: Item }>('applicant-1', 'handInPrepared', 'item { versions { id } }', {
      ...{ ...about, fileId: file!.id, rights, alt },
    });
    await people.act('organizer-2', 'rulePrepared', 'item { state }', { ...about, ruling: 'ACCEPT', versionId: item.versions[0]!.id });
    return asked.id;
  }

  /** What is said in a video, in two languages. */
  async function acceptSubtitles(subtitlesOf: string): Promise<void> {
    const { people, edition, submissions } = year;
    const dueAt = new Date(Date.now() + 10 * 86_400_000);
    const { asked } = await people.act<{ asked: { id: string } }>('organizer-1', 'askForMaterial', 'asked { id }', {
      ...{ edition, form: 'SUBTITLES', place: 'SUBTITLES', subtitlesOf, names: [{ locale: 'en', value: 'A sample: subtitles' }], dueAt },
      ...{ tier: 'OUTSTANDING', isRequired: false },
    });
    const about = { submissionId: submissions.get('warnings'), askedId: asked.id };
    const texts = Object.entries(said).map(([locale, words]) => ({ locale, value: `WEBVTT\n\n00:00.000 --> 00:10.000\n${words}\n` }));
    const { item } = await people.act<{ item: { versions: { id: string }[] } }>('applicant-1', 'handInPrepared', 'item { versions { id } }', {
      ...about,
      texts,
    });
    await people.act('organizer-2', 'rulePrepared', 'item { state }', { ...about, ruling: 'ACCEPT', versionId: item.versions[0]!.id });
  }

  const filesOf = async (): Promise<{ slug: string; videos: { url: string }[]; documents: { url: string }[] }> => {
    const query =
      'query ($edition: Int!) { cases(edition: $edition, first: 50) { edges { node { slug text(locale: "en") { title } videos { url } documents { url } } } } }';
    const body = JSON.stringify({ query, variables: { edition: year.edition } });
    const answer = await fetch(`${program.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data } = (await answer.json()) as {
      data: { cases: { edges: { node: { slug: string; text: { title: string }; videos: { url: string }[]; documents: { url: string }[] } }[] } };
    };
    return data.cases.edges.find(({ node }) => node.text.title.startsWith('Harbours'))!.node;
  };
  /** Freezes what a page says, and has two organizers approve exactly that. */
  const release = async (page: Page) => {
    await eventually(async () => {
      const isAnswer = (request: Request) => request.postData()?.includes('PublishingPrepareRelease') ?? false;
      const answered = page.waitForResponse((response) => isAnswer(response.request()));
      await page.getByRole('button', { name: 'Freeze and look' }).click();
      const { data } = (await (await answered).json()) as { data: { prepareRelease: { problems: unknown } } };
      expect(data.prepareRelease.problems).toEqual([]); // a file's copy may still be made: people press again
    }, 180); // it gives way to everything else that the machine does
    await page.getByRole('tab', { name: 'What changes' }).waitFor();
    const releaseId = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await desks.flawsOf(page)).toEqual([]);
    const query = 'query ($id: ID!) { viewer { release(id: $id) { contentHash } } }';
    const { viewer } = await year.people.ask<{ viewer: { release: { contentHash: string } } }>('organizer-1', query, { id: releaseId });
    for (const name of ['organizer-1', 'organizer-2'])
      await year.people.act(name, 'approveRelease', 'release { state }', { releaseId, contentHash: viewer.release.contentHash });
  };

  test('files that were accepted since come along with a correction', async () => {
    expect(await filesOf()).toMatchObject({ videos: [], documents: [] });
    const page = await desks.open(one, `/publishing/${year.edition}/releases/new`);
    await page.getByText('A correction', { exact: true }).click();
    await desks.choose(page, 'Public case', 'Harbours');
    await page.getByLabel('Take along files that were accepted since').check();
    await release(page);
    await page.getByText(/\d+ new files/).waitFor();
    await until(async () => (await filesOf()).videos.length === 1);
    expect((await filesOf()).documents).toHaveLength(1);
    await page.context().close();
  });

  test.each([
    ['en', 'en', said.en, 'English'],
    ['zh-Hans', 'zh-CN', said['zh-Hans'], '中文（简体）'],
  ])('the public case shows its video with what is said in it, in %s', async (tag, locale, words, language) => {
    const { slug } = await filesOf();
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${program.url}/${tag}/cases/${slug}`);
    const spoken = await page.locator('video').evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      const shown = [...video.querySelectorAll('track')].find(({ track }) => track.mode === 'showing')!;
      if (shown.readyState !== HTMLTrackElement.LOADED) await new Promise((loaded) => shown.addEventListener('load', loaded, { once: true }));
      const cues = [...shown.track.cues!].map((cue) => (cue as VTTCue).text);
      return { label: shown.label, cues, all: [...video.textTracks].map(({ language, kind }) => `${kind} ${language}`) };
    });
    expect(spoken).toEqual({ label: language, cues: [words], all: ['subtitles en', 'subtitles zh-Hans'] });
    const seconds = await page.locator('video').evaluate(async (element) => {
      const video = element as HTMLVideoElement;
      // the sample says what a player has to know beforehand, and holds no pictures that could be drawn
      const isKnown = new Promise((known) => video.addEventListener('loadedmetadata', known, { once: true }));
      video.preload = 'metadata';
      video.load();
      await isKnown;
      return video.duration;
    });
    expect(seconds).toBeGreaterThan(0);
    await context.close();
  });

  test('its files come with the right type, and are there for whoever has no script', async () => {
    const { slug } = await filesOf();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${program.url}/en/cases/${slug}`);
    const addresses = await Promise.all([
      page.locator('video source').getAttribute('src'),
      page.locator('track[srclang=en]').getAttribute('src'),
      page.locator('a', { hasText: 'Fetch the video' }).last().getAttribute('href'),
      page.locator('a.act', { hasText: 'PDF' }).getAttribute('href'),
    ]);
    const types = await Promise.all(addresses.map(async (address) => (await fetch(address!, { method: 'HEAD' })).headers.get('content-type')));
    expect(types).toEqual(['video/webm', expect.stringMatching(/^text\/vtt/), 'video/webm', 'application/pdf']);
    expect(await page.locator('track[default]').getAttribute('srclang')).toBe('en');
    await context.close();
  });

  test('what a video is called is put right in one language', async () => {
    const page = await desks.open(one, `/publishing/${year.edition}/releases/new`, { viewport: { width: 390, height: 844 } });
    await page.getByText('A correction', { exact: true }).click();
    await desks.choose(page, 'Public case', 'Harbours');
    await page.getByText('What its videos and documents are called').click();
    await page.getByLabel('What it is called: Video 1').fill('A sample of a harbour at night');
    await release(page);
    const query = `{ cases(edition: ${year.edition}, first: 50) { edges { node { videos { caption(locale: "en") } } } } }`;
    await until(async () => {
      const answer = await fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await answer.text()).includes('A sample of a harbour at night');
    });
    await page.context().close();
  });

  test('one video is taken down by itself: what was chosen before of another kind or case is forgotten', async () => {
    const before = await filesOf();
    const page = await desks.open(two, `/publishing/${year.edition}/releases/new`, { viewport: { width: 390, height: 844 } });
    await page.getByText('A take-down', { exact: true }).click();
    await desks.choose(page, 'Public case', 'Harbours');
    await page.getByRole('textbox', { name: 'Reason' }).fill('A sample of a reason.');
    const freeze = page.getByRole('button', { name: 'Freeze and look' });
    await desks.choose(page, 'How much', 'One document');
    expect(await freeze.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /3 pages/ }).check();
    expect(await freeze.isDisabled()).toBe(false);
    await desks.choose(page, 'How much', 'One video');
    expect(await freeze.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /A sample of a harbour/ }).check();
    expect(await desks.flawsOf(page)).toEqual([]);
    // the first answer is lost on its way: it says so, and pressing again prepares nothing twice
    await loseAnswer(page, 'PublishingPrepareRelease');
    await freeze.click();
    await page.getByRole('alert').getByText(unanswered).waitFor();
    await release(page);
    const query = 'query ($edition: Int!) { viewer { releases(edition: $edition) { kind } } }';
    const { viewer } = await year.people.ask<{ viewer: { releases: { kind: string }[] } }>('organizer-1', query, { edition: year.edition });
    expect(viewer.releases.filter(({ kind }) => kind === 'TAKE_DOWN')).toHaveLength(1);
    await until(async () => (await filesOf()).videos.length === 0);
    expect((await filesOf()).documents).toEqual(before.documents);
    expect((await fetch(before.videos[0]!.url)).status).toBe(410);
    await page.context().close();
  });

  test('a recommender is told how its cases became points, by the published formula, in figures that add up', async () => {
    const names = await recommendersAreHonoured();
    const address = '/recommenders';
    const honoured = await desks.open('translator@example.org', address);
    const panel = honoured.getByRole('region', { name: 'Honours' });
    await panel.getByRole('heading', { name: 'Your organization is honoured' }).waitFor();
    const rows = () => panel.getByRole('row').allInnerTexts();
    const cells = (row: string) => row.split(/\s*\t\s*/).map((cell) => cell.trim());
    // 6 + 3 as the main one, 2 beside another, and 10 for the share: all that it recommended were chosen
    expect((await rows()).slice(1).map(cells)).toEqual([
      ['Outstanding', '1 × 6', '1 × 2'],
      ['Collection', '1 × 3', '0 × 1'],
      ['Not chosen', '0 × 1', '0 × 0'],
      ['Points', '9', '2'],
      ['For the share of cases that were chosen', '10'],
    ]);
    await panel.getByText('21 points · Place 1').waitFor();
    await panel.getByText('all cases chosen would give 10 points', { exact: false }).waitFor();
    expect(await desks.flawsOf(honoured)).toEqual([]);

    const [fetched] = await Promise.all([honoured.waitForEvent('download'), panel.getByRole('button', { name: 'Fetch the certificate' }).click()]);
    expect(fetched.suggestedFilename()).toMatch(/\.pdf$/);
    expect(readFileSync((await fetched.path())!, 'latin1').slice(0, 5)).toBe('%PDF-');
    await panel.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).waitFor();
    await honoured.context().close();

    const phone = await desks.open('partner-1@example.org', address, { viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const own = phone.getByRole('region', { name: '卓越组织', exact: true });
    await own.getByRole('heading', { name: '贵机构的数据' }).waitFor();
    expect(await own.getByRole('button').count()).toBe(0); // nothing to fetch
    expect(await phone.getByText(names.honoured).count()).toBe(0); // and nothing of others
    expect(await own.getByRole('region').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0); // all of it is in sight
    expect(await desks.flawsOf(phone)).toEqual([]);
    await phone.context().close();
  });

  test('breaks none of its own rules', () => {
    expect(desks.wrong).toEqual([]);
  });
});
