import type { Page } from 'playwright-core';
import { codeOn, onTheWall } from '../../support/wall.ts';
import { onStage, type Year } from './year.ts';

/** A wall of the hall, which shows a code until somebody lets it in. */
export async function hangWall({ browser, program }: Year): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const wall = await context.newPage();
  await wall.goto(`${program.url}/screen/wall`, { timeout: 60_000 });
  return wall;
}

/** The code that the wall shows is typed at the desk, and the wall follows. */
export async function pair({ people, edition }: Year, wall: Page): Promise<void> {
  const { goTo, fill, press, sees } = await people.as('stage-manager');
  await goTo(`/stage/${edition}/screens`);
  await fill('stage:code', await codeOn(wall));
  await fill('stage:screenName', '左侧大屏');
  await press('stage:pair');
  await sees('stage:isLetIn', { name: '左侧大屏' });
  await onTheWall(wall, '.cover', String(edition));
}

/** The remote moves the stage, and the wall shows the case. */
export async function bringOnStage(year: Year, wall: Page): Promise<void> {
  const { page, say, goTo } = await year.people.as('stage-manager');
  const { texts } = onStage(year);
  await goTo(`/stage/${year.edition}`);
  const pad = page.getByRole('region', { name: say('stage:buttons') });
  await pad.getByRole('button', { name: new RegExp(`^${say('stage:act_standby')}`) }).click();
  await onTheWall(wall, '.standby', texts['zh-Hans'].title);
  await pad.getByRole('button', { name: new RegExp(`^${say('stage:act_live')}`) }).click();
  await onTheWall(wall, '.item.live', texts['zh-Hans'].title);
  await onTheWall(wall, '.item.live', texts.en.title);
}
