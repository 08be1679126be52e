/// <reference lib="dom" />
import { jest } from '@jest/globals';
import * as fontkit from 'fontkit';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import type { Program } from '../support/program.ts';
import { startDemo } from '../support/sample-program.ts';
import { cutOn, onTheWall, wallSizes } from '../support/wall.ts';

// Every state of a wall with the longest texts: nothing scrolls, nothing is cut off, and every character has its face from here.
jest.setTimeout(600_000);

if (!chromiumPath) console.warn('SKIPPED: the walls are not measured in a browser, because there is no Chromium here.');
const inBrowser = chromiumPath ? describe : describe.skip;

const zh =
  '面向“一带一路”沿线发展中国家的跨境数字公共服务基础设施联合建设与能力提升行动计划：以妇女、青年与残障人士数字素养和就业技能为重点的多边合作机制创新实践（2019—2025）';
const en =
  'A joint action plan for cross-border digital public service infrastructure and capacity building in developing countries along the routes: an innovative multilateral mechanism focused on the digital literacy and employability of women, youth and persons with disabilities (2019–2025)';
const ar =
  'خطة عمل مشتركة لبناء البنية التحتية للخدمات العامة الرقمية عبر الحدود (2019–2025) وتعزيز القدرات في البلدان النامية الواقعة على طول المسارات: آلية مبتكرة متعددة الأطراف تركز على محو الأمية الرقمية وفرص عمل النساء والشباب والأشخاص ذوي الإعاقة';
const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const names = (i: number) => [
  { locale: 'zh-Hans', value: `示例联邦共和国邮政、电信与数字经济部第${i}司` },
  { locale: 'en', value: `Ministry of Posts, Telecommunications and ${longWord}, department ${i}` },
];
/** This one is told in neither language of the wall, and from right to left. */
const inArabic = 13;
const ministry = (i: number) => [{ locale: 'ar', value: `وزارة البريد والاتصالات والاقتصاد الرقمي في جمهورية العينة الاتحادية، الإدارة ${i}` }];
const items = Array.from({ length: 15 }, (_, i) => ({
  order: i + 1,
  case: {
    ...{ id: `c${i + 1}`, slug: `c${i + 1}`, field: { key: 'F', name: 'F' }, cover: null },
    countries: ['CN', 'KE', 'BR', 'RS', 'LA', 'BA', 'CD'].map((code) => ({ code })),
    applicants: [1, 2, 3, 4].map((n) => ({ role: 'LEAD', names: i + 1 === inArabic ? ministry(n) : names(n) })),
    texts:
      i + 1 === inArabic
        ? [{ locale: 'ar', title: ar }]
        : [
            { locale: 'zh-Hans', title: zh },
            { locale: 'en', title: en },
          ],
  },
}));
const edition = {
  id: 'e',
  name0: '2026年“携手构建网络空间命运共同体”国际合作实践案例征集与展示活动',
  name1: '2026 Collection and Showcase of International Practice Cases of Jointly Building a Community with a Shared Future in Cyberspace',
  showcaseOpensAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
  fields: [{ key: 'F', name0: '互联网基础设施与网络公共服务', name1: 'Internet infrastructure and digital public services' }],
};
const messages = [
  { locale: 'zh-Hans', value: '请各位来宾尽快入座，会场西侧出口因设备调试暂时关闭，请由东侧和北侧入口有序进出。'.repeat(7) },
  { locale: 'en', value: 'Please take your seats; the western exit is closed, use the eastern and northern entrances. '.repeat(3) },
];
interface Cue {
  state: string;
  order?: number;
  message?: typeof messages;
}

inBrowser('the walls, whatever is on them', () => {
  let program: Program;
  let browser: Browser;
  let page: Page;
  let cue: Cue = { state: 'WAITING' };
  let sequence = 0;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startDemo(), openBrowser()]);
    page = await (await browser.newContext({ viewport: wallSizes[0]! })).newPage();
    await page.route('**/graphql?**', (route) => {
      const isEdition = new URL(route.request().url()).searchParams.get('operationName') === 'ScreenEdition';
      return route.fulfill({ json: { data: isEdition ? { edition } : { showcase: { id: 's', version: 1, items } } } });
    });
    await page.route('**/graphql/stream?**', (route) => {
      const current = cue.order ? { order: cue.order, case: { id: `c${cue.order}` } } : null;
      const stage = { sequence: ++sequence, programmeVersion: 1, state: cue.state, message: cue.message ?? [], current };
      return route.fulfill({ contentType: 'text/event-stream', body: `retry: 200\nevent: next\ndata: ${JSON.stringify({ data: { stage } })}\n\n` });
    });
    await page.goto(`${program.url}/screen/2024`, { timeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await program?.stop();
  });

  const inState = (state: string, view: string, message?: typeof messages): [view: string, cue: Cue] => [
    view,
    { state, order: inArabic, ...(message ? { message } : {}) },
  ];
  const states: [view: string, cue: Cue][] = [
    ['.cover', { state: 'WAITING' }],
    ['.overview', { state: 'WAITING' }],
    ['.standby', { state: 'STANDBY', order: 12 }],
    ['.item.live', { state: 'LIVE', order: 12 }],
    ['.item.paused', { state: 'PAUSED', order: 12 }],
    ['.item.presented', { state: 'PRESENTED', order: 12, message: messages }],
    ['.hold', { state: 'PAUSED', message: messages }],
    ['.cover', { state: 'SKIPPED', order: 12, message: messages }],
    ['.ended', { state: 'ENDED', message: messages }],
    inState('STANDBY', '.standby'),
    inState('LIVE', '.item.live'),
    inState('PAUSED', '.item.paused'),
    inState('PRESENTED', '.item.presented', [...messages, { locale: 'ar', value: 'يرجى من جميع الضيوف الجلوس في مقاعدهم.' }]),
  ];
  test.each(states)('%s of %o holds its words at every size', async (view, next) => {
    cue = next;
    await onTheWall(page, view);
    await page.waitForFunction((shown) => document.getElementById('message')!.classList.contains('shown') === shown, next.message !== undefined);
    for (const viewport of wallSizes) {
      await page.setViewportSize(viewport);
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      expect([viewport.width, await cutOn(page)]).toEqual([viewport.width, []]);
    }
    await page.setViewportSize(wallSizes[0]!);
  });

  test('above a title in another language countries are named in it, from its side', async () => {
    cue = { state: 'LIVE', order: inArabic };
    await onTheWall(page, '.item.live', 'خطة عمل');
    const lines = await page
      .locator('.item .column p')
      .evaluateAll((all) => all.map((one) => [(one as HTMLElement).lang, getComputedStyle(one).direction, one.textContent.slice(0, 5)]));
    expect(lines).toEqual([
      ['ar', 'rtl', 'الصين'],
      ['ar', 'rtl', 'خطة ع'],
      ['ar', 'rtl', 'وزارة'],
    ]);
  });

  test('every character of everyday Chinese has its face among the files that are kept', async () => {
    const keeper = await (await fetch(`${program.url}/screen/keep.js`)).text();
    const kept = [...new Set(keeper.match(/\/web\/[\w.-]+\.(woff2|ttf)/g))].filter((name) => /noto-s\w+-sc|NotoSerifSC/.test(name));
    expect(kept.length).toBeGreaterThanOrEqual(100);
    const faces = await Promise.all(
      kept.map(async (name) => fontkit.create(Buffer.from(await (await fetch(program.url + name)).arrayBuffer())) as fontkit.Font),
    );
    const covered = new Set(faces.flatMap(({ characterSet }) => characterSet));
    // the 6,763 characters of GB 2312, and some that names are written with
    const decoder = new TextDecoder('gb18030');
    const rows = Array.from({ length: 72 }, (_, i) => 0xb0 + i);
    const everyday = rows.flatMap((row) => Array.from({ length: 94 }, (_, i) => decoder.decode(new Uint8Array([row, 0xa1 + i]))));
    const wanted = [...everyday.filter((one) => /\p{Script=Han}/u.test(one)), ...'𬭚𬬻𫔶龘㐂镕喆堃'];
    expect([wanted.length > 6_700, wanted.filter((one) => !covered.has(one.codePointAt(0)!))]).toEqual([true, []]);
  });

  test('whoever does not want motion gets none', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    cue = { state: 'LIVE', order: 3 };
    await page.waitForFunction(() => document.querySelectorAll('.item.live').length === 1 && document.querySelectorAll('#stage > *').length === 1);
    expect(await page.locator('.view').evaluate((view) => getComputedStyle(view).transitionDuration)).toBe('0s');
  });
});
