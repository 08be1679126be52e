import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import { type DefinitionNode, parse } from 'graphql';
import { Unanswered } from '../../src/web/ask-graph.ts';
import { publicCases } from '../../src/delivery/releases/index.ts';
import { findBuild } from '../../src/web/find-build.ts';
import type { Loaded, Portal } from '../../src/web/portal.ts';
import { openPublicSide, type PublicSide } from '../support/public-side.ts';
import { aCase, aDocument, anEdition, aVideo, onlyContent, someContent } from '../support/release-factory.ts';

/** The portal's pages as they are served: the build that the program makes, over the graph on a real database. */
jest.setTimeout(120_000);

const documents = ['portal', 'portal-pages'].map((name) => readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8'));
const named = (definition: DefinitionNode) => ('name' in definition ? definition.name!.value : '');
const operations = new Map(
  documents.flatMap((document) => parse(document).definitions.map((one) => [named(one), document.slice(one.loc!.start, one.loc!.end)] as const)),
);

let side: PublicSide;
let portal: Portal;
const origin = 'https://cases.example.org';
/** As the program asks: what the graph refuses to read is not there. */
const ask = (operation: string, variables: Record<string, unknown>): Promise<unknown> =>
  side.ask(operations.get(operation)!, variables).catch((error: { extensions?: { code?: string } }) => {
    throw error.extensions?.code === 'BAD_USER_INPUT' ? new Unanswered(404, undefined) : error;
  });
const now = Date.parse('2039-06-15T15:59:00Z');
const files = { script: '/web/script.js', style: '/web/style.css', fonts: '/web/faces.css', icon: '/web/icon.svg' };
const load = (address: string, at = now): Promise<Loaded> => {
  const { pathname, searchParams } = new URL(address, origin);
  const [, locale = '', ...rest] = pathname.split('/');
  return portal.load({ locale, path: rest.length > 0 ? `/${rest.join('/')}` : '', search: searchParams, origin, files, now: at, ask });
};
const show = async (address: string): Promise<string> => {
  const page = await load(address);
  expect(page.status).toBe(200);
  return page.render();
};
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match.slice(1).join(' '));

const inEnglish = aVideo('2038-case-2', 500_000);
const spoken = { ...inEnglish, subtitles: [...inEnglish.subtitles, { ...inEnglish.subtitles[0]!, locale: 'zh-Hans' }] };
const certificate = '7Q2M-K4ZD-9XWC-0HJT';
const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
beforeAll(async () => {
  side = await openPublicSide();
  const { folder } = await findBuild(mkdtempSync(path.join(os.tmpdir(), 'casegraph-portal-')));
  portal = (await import(pathToFileURL(`${folder}/server/portal.mjs`).href)) as Portal;
  const arabic = { ...aCase(2038, 1).texts[1]!, locale: 'ar', title: 'حالة واحدة', summary: 'ملخص', body: 'نص أول\n\nنص ثان', isStale: false };
  const texts = aCase(2038, 1).texts;
  await side.release(
    someContent({
      year: 2038,
      cases: [
        aCase(2038, 1, { texts: [...texts, arabic] }),
        aCase(2038, 2, { countries: ['BR', 'CN'], videos: [spoken], documents: [aDocument('2038-case-2')] }),
        aCase(2038, 3, {
          tier: 'COLLECTION',
          texts: [{ ...texts[1]!, title: evil, summary: evil, origin: 'MACHINE', isStale: true }],
          sourceLocale: 'en',
        }),
      ],
    }),
  );
  const { showcase: _, ...call } = someContent({ year: 2039, count: 0 });
  await side.release({
    ...call,
    certificates: [{ number: certificate, organizationId: call.organizations[0]!.id }],
    edition: anEdition(2039, { applicationsOpenAt: '2020-03-01T00:00:00.000Z', applicationsCloseAt: '2039-06-18T16:00:00.000Z' }),
  });
});
afterAll(() => side.close());

test('a case is told in each language that it is really there in, and in no other', async () => {
  const html = await show('/ar/cases/2038-case-1');
  expect(html).toContain('<h1 lang="ar" dir="rtl">حالة واحدة</h1>');
  expect(html).toContain('<div class="prose" lang="ar" dir="rtl"><p class="lead">ملخص</p><p>نص أول</p><p>نص ثان</p>');
  expect(all(html, /rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)).toEqual([
    `zh-Hans ${origin}/zh-Hans/cases/2038-case-1`,
    `ar ${origin}/ar/cases/2038-case-1`,
    `en ${origin}/en/cases/2038-case-1`,
    `x-default ${origin}/en/cases/2038-case-1`,
  ]);
  expect((await load('/fr/cases/2038-case-1')).status).toBe(404);
  expect((await load('/AR/cases/2038-case-1')).status).toBe(404);

  // the interface speaks it, the case does not: it is shown, and search engines are sent to where it is
  const fallback = await show('/zh-Hans/cases/2038-case-3');
  expect(all(fallback, /rel="canonical" href="([^"]+)"/g)).toEqual([`${origin}/en/cases/2038-case-3`]);
  expect(all(fallback, /class="origin">([^<]+)</g)).toEqual(['以English显示：尚无所选语言的文本', '机器翻译', '译文完成后原文已有改动']);
});

test('a reader is told whether anybody has looked at what a machine wrote', async () => {
  const page = async () => (await show('/en/cases/2038-case-3')).replaceAll(/<[^>]+>/g, ' ');
  expect(await page()).toMatch(/Translated by a machine\s/);
  const [now] = await publicCases(side.publisher, [aCase(2038, 3).id]);
  const unchecked = { ...now!, texts: now!.texts.map((text) => (text.origin === 'MACHINE' ? { ...text, isChecked: false } : text)) };
  await side.release(onlyContent({ cases: [unchecked] }), { editionYear: 2038 });
  expect(await page()).toContain('Translated by a machine, and checked by nobody yet');
  await side.release(onlyContent({ cases: [now!] }), { editionYear: 2038 });
});

test('what machines read of a case says what the page says, and nothing in a text ends its script', async () => {
  const html = await show('/en/cases/2038-case-3');
  const [linked] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
  expect(JSON.parse(linked!)).toMatchObject({
    ...{ '@type': 'Article', headline: evil, inLanguage: 'en', isPartOf: { issueNumber: 2038 } },
    author: [{ name: 'Sample Organization 3', address: { addressCountry: 'CN' } }, { name: 'Sample Organization 4' }],
  });
  expect(html.match(/<script/g)).toHaveLength(3); // the page's own, and the data: the case, and the way to it
  expect(html).not.toContain('<img src=x');
  expect(all(html, /<meta (?:name|property)="(description|og:title|og:image)"/g)).toEqual(['description', 'og:title', 'og:image']);
});

test('machines are told whose translation a text is, and which there are', async () => {
  const told = async (place: string) => JSON.parse(all(await show(place), /<script type="application\/ld\+json">(.*?)<\/script>/gs)[0]!) as object;
  const one = (inLanguage: string) => ({ '@type': 'Article', '@id': `${origin}/${inLanguage}/cases/2038-case-1`, inLanguage });
  expect(await told('/zh-Hans/cases/2038-case-1')).toMatchObject({ inLanguage: 'zh-Hans', workTranslation: [one('ar'), one('en')] });
  const arabic = await told('/ar/cases/2038-case-1');
  expect(arabic).toMatchObject({ '@id': one('ar')['@id'], inLanguage: 'ar', translationOfWork: one('zh-Hans') });
  expect(arabic).not.toHaveProperty('workTranslation');
  // the page speaks Chinese, the text does not: what is told is of the text
  const fallback = await told('/zh-Hans/cases/2038-case-3');
  expect([fallback, Object.keys(fallback).filter((name) => /ranslation/.test(name))]).toMatchObject([{ inLanguage: 'en' }, []]);
});

test('a video has its subtitles in the page’s language, and can be fetched, as a document can, without a script', async () => {
  const [english, chinese, french] = await Promise.all(['en', 'zh-Hans', 'zh-Hant'].map((locale) => load(`/${locale}/cases/2038-case-2`)));
  expect(french!.status).toBe(404); // the case is not there in it
  const tracks = (page: Loaded | undefined) => all(page!.render(), /<track ([^>]*)\/>/g);
  const track = (locale: string, label: string, more = '') =>
    `kind="subtitles" src="${origin}/files/${spoken.subtitles[0]!.hash}.vtt" srcLang="${locale}" label="${label}"${more}`;
  expect(tracks(english)).toEqual([track('en', 'English', ' default=""'), track('zh-Hans', '中文（简体）')]);
  expect(tracks(chinese)).toEqual([track('en', 'English'), track('zh-Hans', '中文（简体）', ' default=""')]);
  const html = english!.render();
  expect(html).toContain(`<a class="line" href="${origin}/files/${spoken.hash}.mp4" download="">Fetch the video (0.5 MB)</a>`);
  expect(html).toContain(`<source src="${origin}/files/${spoken.hash}.mp4" type="video/mp4"/>`);
  expect(all(html, /<a class="act" href="([^"]+)" type="application\/pdf">([^<]+)</g)).toEqual([
    `${origin}/files/${aDocument('2038-case-2').hash}.pdf PDF (0.1 MB)`,
  ]);
});

test('link previews and search engines are told what a page is, in its languages', async () => {
  const meta = (html: string) =>
    Object.fromEntries([...html.matchAll(/<meta property="(og:[\w:]+)" content="([^"]*)"/g)].map(([, name, said]) => [name, said]));
  const html = await show('/ar/cases/2038-case-1');
  expect(meta(html)).toMatchObject({
    'og:type': 'article',
    'og:locale': 'ar_EG',
    'og:site_name': expect.any(String),
    'og:image:alt': expect.any(String),
  });
  expect(all(html, /<meta property="og:locale:alternate" content="([^"]+)"/g)).toEqual(['zh_CN', 'en_US']);
  expect(meta(await show('/en'))).toMatchObject({ 'og:type': 'website', 'og:locale': 'en_US' });
  const linked = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs).map((one) => JSON.parse(one) as Record<string, unknown>);
  expect(linked.map((one) => one['@type'])).toEqual(['Article', 'BreadcrumbList']);
  expect(all(html, /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)"/g)).toEqual([
    `${origin}/feeds/2038/ar/atom.xml`,
  ]);
});

test('what is not released, was never there or makes no sense answers alike', async () => {
  const pages = await Promise.all(
    ['/en/cases/2039-case-1', '/en/cases/never', '/en/cases/%00', '/en/editions/2040', '/en/organizations/none', '/en/zzz/1'].map((address) =>
      load(address),
    ),
  );
  const told = pages.map((page) => [page.status, page.depends, page.render().replaceAll(/(href="\/[\w-]+)\/[^"]*"| aria-current="page"/g, '$1')]);
  expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(told[0]![0]).toBe(404);
  expect(told[0]![2]).toContain('noindex');
});

test('the front page says the deadline as the call means it, and what is left', async () => {
  const [english, chinese] = [await show('/en'), await show('/zh-Hans')];
  expect(english).toContain('<b>June 18, 2039, 24:00</b></time> Beijing time (UTC+08:00)');
  expect(english).toMatch(/<strong class="number">3<\/strong> days left/);
  expect(chinese).toMatch(/<b>2039年6月18日 24:00<\/b><\/time> 北京时间 \(UTC\+08:00\)/);
  const depends = async (at: string) => (await load('/en', Date.parse(at))).depends;
  expect(await Promise.all(['2039-06-18T15:59:59Z', '2039-06-18T13:59:59Z', '2039-06-16T16:00:00Z', '2039-06-18T16:00:00Z'].map(depends))).toEqual([
    'minute 1',
    'hour 2',
    'day 2',
    '',
  ]);
});

test('cases are searched and narrowed by what stands in the address, without a script', async () => {
  const slugs = (html: string) => all(html, /<a href="\/en\/cases\/(2038-case-\d)"/g);
  expect(slugs(await show('/en/cases'))).toEqual(['2038-case-1', '2038-case-2', '2038-case-3']);
  expect(slugs(await show('/en/cases?country=BR'))).toEqual(['2038-case-2']);
  expect(slugs(await show('/en/cases?tier=COLLECTION&edition=2038'))).toEqual(['2038-case-3']);
  expect(slugs(await show('/en/cases?together=CN,BR'))).toEqual(['2038-case-2']);
  expect(slugs(await show('/en/cases?edition=2039'))).toEqual([]);
  expect(slugs(await show('/en/cases?edition=soon&tier='))).toEqual([]);

  const found = await show(`/en/cases?q=${encodeURIComponent('ملخص')}`);
  expect(slugs(found)).toEqual(['2038-case-1']);
  expect(found).toContain('<p class="found" lang="ar" dir="rtl"><mark>ملخص</mark></p>');
  expect(found).toContain('noindex');
  const form = await show('/en/cases?field=SECURITY');
  expect(form).toMatch(/<form (?=[^>]*action="\/en\/cases")(?=[^>]*method="get")/);
  expect(all(form, /<option value="(BR|CN|KE)">([^<]+)<\/option>/g)).toEqual(expect.arrayContaining([expect.stringMatching(/^CN China \(\d\)$/)]));
  expect(await show(`/en/cases?q=${Array.from({ length: 41 }, (_, i) => i.toString(36)).join(' ')}`)).toContain('This search cannot be answered.');
  expect(await show('/en/cases?after=garbage')).toContain('This search cannot be answered.');
});

test('an organization, countries that work together, and every year have their pages', async () => {
  const html = await show(`/en/organizations/${someContent().organizations[1]!.id}`);
  expect(html).toContain('<h1>Sample Organization 2</h1>');
  expect(all(html, /<a href="\/en\/cases\/(2038-case-\d)"/g)).toEqual(['2038-case-1', '2038-case-2']);
  expect(await show(`/en/organizations/${someContent().organizations[0]!.id}`)).toContain('Honoured in 2039');
  expect(all(await show('/en/countries'), /href="\/en\/cases\?together=([A-Z,]+)">([^<]+)</g)).toEqual(['CN,KE 2 cases', 'BR,CN 1 case']);
  expect(all(await show('/en/editions'), /<b class="number">(\d+)</g)).toEqual(['2039', '2038']);
  const year = await show('/en/editions/2038');
  expect(all(year, /<b class="number" aria-hidden="true">(\d+)</g)).toEqual(['1', '2']);
  expect(year).toContain('Up to 60 cases for the Collection, up to 13 of them outstanding.');
});

test('the number on a certificate leads to whom it was given to; one that was not given out leads nowhere', async () => {
  const html = await show(`/en/certificates/${certificate}`);
  expect(html).toContain('<h1><a href="/en/organizations/' + someContent().organizations[0]!.id + '">Sample Organization 1</a></h1>');
  expect(html).toContain('Honoured in 2039');
  expect(html).toContain('noindex');
  expect(await show(`/zh-Hans/certificates/${certificate.toLowerCase()}`)).toContain('卓越组织证书');
  for (const number of ['7Q2M-K4ZD-9XWC-0HJV', 'garbage', '%00']) expect((await load(`/en/certificates/${number}`)).status).toBe(404);
});

test('the sitemap names each case in its own languages, and everything else in the interface’s', async () => {
  const xml = await portal.sitemap({ origin, ask });
  const places = all(xml, /<loc>([^<]+)<\/loc>/g).map((place) => place.replace(origin, ''));
  expect(places.filter((place) => place.includes('/cases/'))).toEqual([
    ...['/zh-Hans/cases/2038-case-1', '/ar/cases/2038-case-1', '/en/cases/2038-case-1'],
    ...['/zh-Hans/cases/2038-case-2', '/en/cases/2038-case-2', '/en/cases/2038-case-3'],
  ]);
  expect(places).toEqual(expect.arrayContaining(['/en', '/zh-Hans', '/en/editions/2038', `/en/organizations/${someContent().organizations[0]!.id}`]));
  expect(xml).toContain(`<xhtml:link rel="alternate" hreflang="ar" href="${origin}/ar/cases/2038-case-1"/>`);
});
