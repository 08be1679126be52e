// `npm run web:shots`: pictures of the pages at phone, laptop and wall size, in both schemes, for people to look at. They lie in `dist/web-shots/`.
// WEB_SHOTS_URL and WEB_SHOTS_PASSWORD take a program that runs already; ONLY takes a part of a page's name.
import { mkdirSync } from 'node:fs';
import { chromiumPath, openBrowser } from '../test/support/browser.ts';
import { type Program, startProgram } from '../test/support/program.ts';
import { toDecision, toPreparation, toReviewsUnderWay } from '../test/support/sample-stages.ts';
import { stageAtHand } from '../test/support/wall.ts';

/** Moves the stage of 2024. */
const toCue = (state: string, order?: number) => async (program: Program) =>
  (await stageAtHand(program)).move({ state, ...(order ? { order } : {}) });

/**
 * Desks add their pages here: the address, who is signed in, and the stage that the sample edition has to have reached, `{year}` in addresses; stages come in
 * the order of the year, so pages of later ones stand further down. `click` leads on from there.
 */
const pages: { name: string; path: string; as?: string; after?: (program: Program) => Promise<unknown>; click?: string }[] = [
  { name: 'front', path: '/en' },
  { name: 'front-zh', path: '/zh-Hans' },
  { name: 'cases', path: '/en/cases?q=data' },
  { name: 'cases-zh', path: '/zh-Hans/cases' },
  { name: 'case', path: '/en/cases/{case}' },
  { name: 'case-zh', path: '/zh-Hans/cases/{case}' },
  { name: 'edition', path: '/en/editions/2024' },
  { name: 'edition-zh', path: '/zh-Hans/editions/2024' },
  { name: 'call', path: '/en/editions/2026' },
  { name: 'organization', path: '/en/organizations/{organization}' },
  { name: 'countries', path: '/en/countries' },
  { name: 'not-found', path: '/zh-Hans/cases/nothing' },
  { name: 'wall-pairing', path: '/screen/wall' },
  { name: 'wall-waiting', path: '/screen/2024' },
  { name: 'wall-standby', path: '/screen/2024', after: toCue('STANDBY', 5) },
  { name: 'wall-on-stage', path: '/screen/2024', after: toCue('LIVE', 5) },
  { name: 'stage-remote', path: '/desk/stage/2024', as: 'stage-manager@example.org' },
  { name: 'stage-programme', path: '/desk/stage/2024/programme', as: 'stage-manager@example.org' },
  { name: 'stage-screens', path: '/desk/stage/2024/screens', as: 'stage-manager@example.org' },
  { name: 'wall-hold', path: '/screen/2024', after: toCue('PAUSED') },
  { name: 'wall-ended', path: '/screen/2024', after: toCue('ENDED') },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'desk', path: '/desk', as: 'organizer-1@example.org' },
  { name: 'organize-progress', path: '/desk/organize/2026/progress', as: 'organizer-1@example.org' },
  { name: 'organize-calendar', path: '/desk/organize/2026/calendar', as: 'organizer-1@example.org' },
  { name: 'organize-rules', path: '/desk/organize/2026/rules', as: 'organizer-1@example.org' },
  { name: 'organize-screening', path: '/desk/organize/2026/screening', as: 'organizer-1@example.org' },
  { name: 'organize-committee', path: '/desk/organize/2026/committee', as: 'organizer-1@example.org' },
  { name: 'organize-assignment', path: '/desk/organize/2026/assignment', as: 'organizer-1@example.org' },
  { name: 'organize-roles', path: '/desk/organize/2026/roles', as: 'organizer-1@example.org' },
  { name: 'organize-audit', path: '/desk/organize/2026/audit', as: 'organizer-1@example.org' },
  { name: 'submissions', path: '/desk/submissions', as: 'applicant-1@example.org' },
  { name: 'releases', path: '/desk/publishing/2024/releases', as: 'organizer-1@example.org' },
  { name: 'release-new', path: '/desk/publishing/2024/releases/new', as: 'organizer-1@example.org' },
  { name: 'reviews', path: '/desk/reviews', as: 'reviewer-security@example.org', after: toReviewsUnderWay },
  { name: 'review-case', path: '/desk/reviews', as: 'reviewer-security@example.org', after: toReviewsUnderWay, click: '.queue a' },
  { name: 'review-locked', path: '/desk/reviews?show=LOCKED', as: 'reviewer-security@example.org', after: toReviewsUnderWay, click: '.queue a' },
  { name: 'review-wishes', path: '/desk/reviews/{year}/wishes', as: 'reviewer-security@example.org', after: toReviewsUnderWay },
  { name: 'membership', path: '/desk/committee', as: 'reviewer-security@example.org', after: toReviewsUnderWay },
  { name: 'invitation', path: '/desk/committee/answer#ticket=sample', as: 'reviewer-security@example.org' },
  { name: 'field-table', path: '/desk/reviews/{year}/fields/SECURITY', as: 'chair@example.org', after: toDecision },
  { name: 'field-agenda', path: '/desk/reviews/{year}/fields/SECURITY/agenda', as: 'chair@example.org', after: toDecision },
  { name: 'field-ballots', path: '/desk/reviews/{year}/fields/SECURITY/ballots', as: 'chair@example.org', after: toDecision },
  { name: 'selection', path: '/desk/selection/{year}/decide', as: 'organizer-1@example.org', after: toDecision },
  ...['plans', 'feedback', 'letters', 'letters/new'].map((page) => ({
    ...{ name: `selection-${page.replace('/', '-')}`, path: `/desk/selection/{year}/${page}`, as: 'organizer-1@example.org', after: toPreparation },
  })),
  ...['preparation', 'honours', 'collection', 'embargo'].map((page) => ({
    ...{ name: `publishing-${page}`, path: `/desk/publishing/{year}/${page}`, as: 'organizer-1@example.org', after: toPreparation },
  })),
  ...['', '/fr', '/terms', '/exchange'].map((page) => ({
    ...{ name: `translator${page.replace('/', '-')}`, path: `/desk/translator/{year}${page}`, as: 'translator@example.org', after: toPreparation },
  })),
];
const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1366, height: 768 }, wall: { width: 3840, height: 2160 } };

if (!chromiumPath) throw new Error('There is no Chromium here: install it (apt-get install chromium) to make pictures.');
const running = process.env.WEB_SHOTS_URL;
const program = running === undefined ? await startProgram() : undefined;
const url = running ?? program!.url;
const password = program?.samplePassword() ?? process.env.WEB_SHOTS_PASSWORD ?? '';
const browser = await openBrowser();
try {
  mkdirSync('dist/web-shots', { recursive: true });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ editions { year } cases(first: 1) { edges { node { slug applicants { organization { id } } } } } }' }),
  });
  const { data } = (await answer.json()) as {
    data: { editions: { year: number }[]; cases: { edges: { node: { slug: string; applicants: { organization: { id: string } }[] } }[] } };
  };
  const { slug, applicants } = data.cases.edges[0]!.node;
  const year = String(Math.max(...data.editions.map((edition) => edition.year)));
  for (const { name, path, as, after, click } of pages.filter(({ name }) => name.includes(process.env.ONLY ?? ''))) {
    if (after && program) await after(program); // one that runs already is shown as it stands
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, locale: 'en' });
        const page = await context.newPage();
        if (as) {
          await page.goto(`${url}/sign-in`);
          await page.getByLabel('E-mail address').fill(as);
          await page.getByLabel('Password', { exact: true }).fill(password);
          await page.getByRole('button', { name: 'Sign in', exact: true }).click();
          await page.waitForURL(/\/desk/);
        }
        const filled = path.replace('{case}', slug).replace('{organization}', applicants[0]!.organization.id).replace('{year}', year);
        // a wall listens for ever, and the remote asks again and again
        const isLive = /\/(screen|stage)\//.test(filled);
        await page.goto(`${url}${filled}`, { waitUntil: isLive ? 'load' : 'networkidle' });
        if (isLive) await page.waitForTimeout(4_000);
        if (click) {
          await page.locator(click).first().click();
          await page.waitForLoadState('networkidle');
        }
        await page.screenshot({ path: `dist/web-shots/${name}-${size}-${colorScheme}.png`, fullPage: size === 'phone' });
        await context.close();
      }
    }
    console.log(`dist/web-shots/${name}-*.png`);
  }
} finally {
  await browser.close();
  await program?.stop();
}
