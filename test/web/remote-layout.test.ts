/// <reference lib="dom" />
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { type DeskBrowser, openDeskBrowser } from '../support/desk-browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { type StageAtHand, stageAtHand } from '../support/wall.ts';

// The stage manager's remote with the longest titles, from the left and from the right: in every state all buttons are in sight, and so is where the stage is.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the remote is not measured in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

const texts = (locale: string, value: string) => [{ __typename: 'LocalizedString', locale, value }];
const ar =
  'خطة عمل مشتركة لبناء البنية التحتية للخدمات العامة الرقمية عبر الحدود (2019–2025) وتعزيز القدرات في البلدان النامية الواقعة على طول المسارات: آلية مبتكرة متعددة الأطراف تركز على محو الأمية الرقمية وفرص عمل النساء والشباب والأشخاص ذوي الإعاقة';
const en =
  'A joint action plan for cross-border digital public service infrastructure and capacity building in developing countries along the routes: an innovative multilateral mechanism focused on the digital literacy and employability of women, youth and persons with disabilities (2019–2025)';
const zh =
  '面向“一带一路”沿线发展中国家的跨境数字公共服务基础设施联合建设与能力提升行动计划：以妇女、青年与残障人士数字素养和就业技能为重点的多边合作机制创新实践（2019—2025）';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const said = [
  { titles: texts('ar', ar), lead: texts('ar', 'وزارة البريد والاتصالات والاقتصاد الرقمي في جمهورية العينة الاتحادية، الإدارة 7') },
  { titles: texts('en', en), lead: texts('de', `Ministry of Posts, Telecommunications and ${longWord}`) },
  { titles: texts('zh-Hans', zh), lead: texts('zh-Hans', '示例联邦共和国邮政、电信与数字经济部国际合作司') },
];

inBrowser('the remote, whatever is on stage', () => {
  let program: Program;
  let browser: Browser;
  let desk: DeskBrowser;
  let stage: StageAtHand;
  let phone: Page;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    stage = await stageAtHand(program);
    desk = openDeskBrowser(browser, () => program);
    phone = await desk.open('stage-manager@example.org', '/stage/2024', { viewport: { width: 390, height: 844 }, hasTouch: true });
    await phone.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query StageRemote')) return route.fallback();
      const answer = (await (await route.fetch()).json()) as { data: { viewer: { stageDesk: { stage: { items: { order: number }[] } } } } };
      for (const item of answer.data.viewer.stageDesk.stage.items) Object.assign(item, said[item.order % 3]);
      return route.fulfill({ json: answer });
    });
    await phone.reload();
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  /** What of the remote is not wholly in the window, and which words are not in their frame. */
  const outOfSight = () =>
    phone.evaluate(() => {
      scrollTo(0, 0);
      const whole = [...document.querySelectorAll('.pad-button, .on-stage')].flatMap((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight ? [] : [`${element.className} ${top} ${bottom}`];
      });
      const covered =
        document.querySelector('.on-stage')!.getBoundingClientRect().bottom > document.querySelector('.pad')!.getBoundingClientRect().top;
      const cut = [...document.querySelectorAll('.place-words > *')].filter((words) => {
        const frame = words.closest('.place-line')!.getBoundingClientRect();
        const { left, right } = words.getBoundingClientRect();
        return left < frame.left - 1 || right > frame.right + 1;
      });
      return [...whole, ...(covered ? ['the buttons cover where the stage is'] : []), ...cut.map(({ textContent }) => textContent)];
    });

  const states: { state: string; order?: number }[] = [
    { state: 'WAITING' },
    ...[3, 4, 5].flatMap((order) =>
      ['STANDBY', 'LIVE', 'PAUSED', 'LIVE', 'PRESENTED'].map((state) => (state === 'PAUSED' || state === 'PRESENTED' ? { state } : { state, order })),
    ),
    { state: 'SKIPPED', order: 6 },
    { state: 'ENDED' },
  ];
  test.each(states)('%o: everything is in sight', async (next) => {
    const sequence = await stage.move(next);
    await phone.getByText(`Cue ${sequence}`, { exact: true }).waitFor();
    expect(await outOfSight()).toEqual([]);
  });

  test('a title that runs from the right is set from the right', async () => {
    const places = await phone
      .locator('.places .place-words strong')
      .evaluateAll((titles) => titles.map((title) => [title.getAttribute('lang'), getComputedStyle(title).direction]));
    expect(new Set(places.map((one) => one.join(' ')))).toEqual(new Set(['ar rtl', 'en ltr', 'zh-Hans ltr']));
    expect(await desk.flawsOf(phone)).toEqual([]);
  });
});
