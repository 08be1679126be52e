// `npm run web:shots`: pictures of the pages at phone, laptop and wall size, in both schemes, for people to look at. They lie in `dist/web-shots/`.
// WEB_SHOTS_URL and WEB_SHOTS_PASSWORD take a program that runs already; ONLY takes a part of a page's name.
import { mkdirSync } from 'node:fs';
import { chromiumPath, openBrowser } from '../test/support/browser.ts';
import { startProgram } from '../test/support/program.ts';

/** Desks add their pages here: the address, and who is signed in. */
const pages: { name: string; path: string; as?: string }[] = [
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
  { name: 'sign-in', path: '/sign-in' },
  { name: 'desk', path: '/desk', as: 'organizer-1@example.org' },
  { name: 'submissions', path: '/desk/submissions', as: 'applicant-1@example.org' },
  { name: 'releases', path: '/desk/publishing/2024/releases', as: 'organizer-1@example.org' },
  { name: 'release-new', path: '/desk/publishing/2024/releases/new', as: 'organizer-1@example.org' },
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
    body: JSON.stringify({ query: '{ cases(first: 1) { edges { node { slug applicants { organization { id } } } } } }' }),
  });
  const { data } = (await answer.json()) as {
    data: { cases: { edges: { node: { slug: string; applicants: { organization: { id: string } }[] } }[] } };
  };
  const { slug, applicants } = data.cases.edges[0]!.node;
  for (const { name, path, as } of pages.filter(({ name }) => name.includes(process.env.ONLY ?? ''))) {
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
        await page.goto(`${url}${path.replace('{case}', slug).replace('{organization}', applicants[0]!.organization.id)}`, {
          waitUntil: 'networkidle',
        });
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
