// `npm run web:shots`: pictures of every page at phone, laptop and wall size, in both schemes and languages, for people to look at. They lie in
// `dist/web-shots/`. ONLY takes a part of a page's name, or several with commas between; SIZES, SCHEMES and LANGUAGES narrow them in the same way.
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../test/support/browser.ts';
import { type Examples, findExamples } from '../test/support/pages/examples.ts';
import { addressOf, type ListedPage, listedPages, nameOf } from '../test/support/pages/listed-pages.ts';
import { startSample } from '../test/support/sample-program.ts';
import { stageAtHand } from '../test/support/wall.ts';

type Stage = 'review' | 'underWay' | 'decision' | 'preparation' | 'showcase';
type Running = Awaited<ReturnType<typeof startSample>>;

const only = (setting: string) => {
  const wanted = process.env[setting]?.split(',');
  return (name: string) => !wanted || wanted.some((part) => name.includes(part));
};
const exactly = (setting: string) => {
  const wanted = process.env[setting]?.split(',');
  return (name: string) => !wanted || wanted.includes(name);
};
const [isWanted, isSize, isScheme, isLanguage] = [only('ONLY'), exactly('SIZES'), exactly('SCHEMES'), exactly('LANGUAGES')];

/** Pages that say more at another stage of the year than in preparation, which is where the others are looked at. */
const stages: Partial<Record<string, Stage>> = {
  reviews: 'underWay',
  'reviews-assignment': 'underWay',
  'reviews-wishes': 'underWay',
  'organize-reviews': 'underWay',
  'organize-progress': 'underWay',
  'selection-decide': 'decision',
};
/** What the stage of 2024 is at when a wall is looked at. */
const cues = [{ state: 'STANDBY', order: 5 }, { state: 'LIVE', order: 5 }, { state: 'PAUSED' }, { state: 'ENDED' }];

const sizes = { phone: { width: 390, height: 844 }, laptop: { width: 1366, height: 768 }, wall: { width: 3840, height: 2160 } };
const languages = { en: 'en', 'zh-Hans': 'zh-CN' } as const;
const isScreen = ({ route }: ListedPage) => route.startsWith('/screen/');
/** Screens hang on walls; desks are for tables and hands; the portal is read everywhere. */
const fits = (listed: ListedPage, size: string) => (isScreen(listed) ? size === 'wall' : !listed.route.startsWith('/desk') || size !== 'wall');

async function signIn(page: Page, program: Running, as: string): Promise<void> {
  await page.goto(`${program.url}/sign-in`);
  await page.locator('input[type=email]').fill(`${as}@example.org`);
  await page.locator('input[type=password]').fill(program.samplePassword());
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/desk/);
}

async function picture(browser: Browser, program: Running, examples: Examples, listed: ListedPage, suffix = ''): Promise<void> {
  const name = `${nameOf(listed)}${suffix}`;
  for (const [language, locale] of Object.entries(languages).filter(([tag]) => isLanguage(tag) && (tag === 'en' || !isScreen(listed)))) {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (listed.as) await signIn(page, program, listed.as);
    for (const [size, viewport] of Object.entries(sizes).filter(([one]) => isSize(one) && fits(listed, one))) {
      await page.setViewportSize(viewport);
      await page.goto(program.url + addressOf(listed, language, examples));
      // a wall listens for ever
      if (isScreen(listed)) await page.locator('.view.shown').waitFor();
      else await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      for (const colorScheme of (['light', 'dark'] as const).filter(isScheme)) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `dist/web-shots/${name}-${size}-${colorScheme}-${language}.png`, fullPage: size !== 'wall' });
      }
    }
    await context.close();
  }
  console.log(`dist/web-shots/${name}-*.png`);
}

if (!chromiumPath) throw new Error('There is no Chromium here: install it (apt-get install chromium) to make pictures.');
mkdirSync('dist/web-shots', { recursive: true });
const browser = await openBrowser();
try {
  const wanted = listedPages.filter((listed) => isWanted(nameOf(listed)));
  for (const stage of ['underWay', 'decision', 'preparation'] as const) {
    const here = wanted.filter((listed) => (stages[nameOf(listed)] ?? 'preparation') === stage);
    if (here.length === 0) continue;
    const program = await startSample(stage);
    try {
      const examples = await findExamples(program.year);
      for (const listed of here) await picture(browser, program, examples, listed);
      const wall = here.find(({ route }) => route === '/screen/:year');
      const hall = wall && (await stageAtHand(program));
      for (const cue of wall ? cues : []) {
        await hall!.move(cue);
        await picture(browser, program, examples, wall!, `-${cue.state.toLowerCase()}`);
      }
    } finally {
      await program.stop();
    }
  }
} finally {
  await browser.close();
}
