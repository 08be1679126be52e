/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { GraphClient } from './graph-client.ts';
import type { Program } from './program.ts';

/** The sizes that walls and monitors have. */
export const wallSizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** The stage of the 2024 edition, from the desk. */
export interface StageAtHand {
  /** Moves the stage from wherever it is; answers the cue's number. */
  move(input: { state: string; order?: number }): Promise<number>;
  /** Lets the screen in that shows a code; answers its id. */
  pair(code: string): Promise<string>;
  revoke(screenId: string): Promise<void>;
  screens(): Promise<{ id: string; shownSequence: number | null; pageVersion: string | null; width: number | null }[]>;
}

export async function stageAtHand(program: Pick<Program, 'url' | 'samplePassword'>): Promise<StageAtHand> {
  const manager = await GraphClient.signIn(program.url, 'stage-manager@example.org', program.samplePassword());
  const act = async <T>(mutation: string, input: object, fields: string): Promise<T> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await manager.run<Record<string, T & { problems: unknown[] }>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} problems { code message } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const { problems } = answer[mutation]!;
    if (problems.length > 0) throw new Error(`${mutation} was refused: ${JSON.stringify(problems)}`);
    return answer[mutation]!;
  };
  const desk = async (fields: string) =>
    (await manager.run<{ viewer: { stageDesk: Record<string, unknown> } }>(`{ viewer { stageDesk(edition: 2024) { ${fields} } } }`)).viewer.stageDesk;
  return {
    async move(input) {
      const { sequence } = (await desk('stage { sequence }')).stage as { sequence: number };
      return (await act<{ sequence: number }>('moveStage', { edition: 2024, expectedSequence: sequence, ...input }, 'sequence')).sequence;
    },
    async pair(code) {
      return (await act<{ screen: { id: string } }>('pairScreen', { edition: 2024, code, name: 'Sample wall' }, 'screen { id }')).screen.id;
    },
    async revoke(screenId) {
      await act('revokeScreen', { screenId }, 'screen { id }');
    },
    async screens() {
      return (await desk('screens { id shownSequence pageVersion width }')).screens as Awaited<ReturnType<StageAtHand['screens']>>;
    },
  };
}

/** The code that a wall shows, once it shows another than the one before. */
export async function codeOn(page: Page, before?: string): Promise<string> {
  const found = await page.waitForFunction(
    (before) => {
      const shown = document.querySelectorAll('#stage > *');
      const code = shown.length === 1 ? shown[0]!.querySelector('.code')?.getAttribute('aria-label') : undefined;
      return code && code !== before ? code : undefined;
    },
    before,
    { timeout: 120_000 },
  );
  return (await found.jsonValue())!;
}

/** Waits until a view is on the wall alone, with these words in it. */
export const onTheWall = async (page: Page, view: string, words = ''): Promise<void> => {
  await page.waitForFunction(
    ([view, words]) => {
      const shown = [...document.querySelectorAll('#stage > *')];
      return shown.length === 1 && shown[0]!.matches(`${view}.shown`) && shown[0]!.textContent.replaceAll('\u200b', '').includes(words);
    },
    [view, words] as const,
    { timeout: 120_000 },
  );
};

/** Words that do not lie wholly on the wall, or are cut; and whether anything scrolls. */
export const cutOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const margin = Math.min(innerWidth, innerHeight * (16 / 9)) * 0.02;
    const wrong = [...document.querySelectorAll('.view.shown p, .view.shown .seal, #message.shown p')].flatMap((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isIn = left >= margin && right <= innerWidth - margin && top >= margin && bottom <= innerHeight - margin;
      return isIn ? [] : [`${element.textContent} ${left} ${right} ${top} ${bottom}`];
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) wrong.push(`scrolls: ${scrollWidth} x ${scrollHeight}`);
    if (getComputedStyle(document.documentElement).overflow !== 'hidden') wrong.push('may scroll');
    return wrong;
  });
