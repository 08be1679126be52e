import type { Localized } from '../../src/delivery/releases/release-content.ts';
import type { Random } from './random.ts';

/** Words that stand for text: enough of them in each script that a text has its real size in bytes. */
const words = {
  en: 'the network of many schools open shared tools train teachers across borders and towns so that safe access grows with every year community partners measure what was learned'.split(
    ' ',
  ),
  'zh-Hans': '网络 学校 共享 工具 培训 教师 跨越 边界 城镇 安全 接入 逐年 增长 社区 伙伴 衡量 成果 合作 开放 数据 标准 平台 服务 发展'.split(' '),
  fr: 'le réseau des écoles ouvre ses outils partagés aux enseignants par-delà les frontières afin que l’accès sûr grandisse chaque année avec les partenaires de la communauté'.split(
    ' ',
  ),
  es: 'la red de escuelas comparte herramientas abiertas con docentes más allá de las fronteras para que el acceso seguro crezca cada año junto a la comunidad según lo aprendido'.split(
    ' ',
  ),
  ru: 'сеть школ открывает общие инструменты учителям через границы чтобы безопасный доступ рос каждый год вместе с партнёрами сообщества и городами по итогам работы'.split(
    ' ',
  ),
  ar: 'شبكة المدارس تفتح أدوات مشتركة للمعلمين عبر الحدود لكي ينمو الوصول الآمن كل عام مع شركاء المجتمع والمدن وفق ما تعلمناه من العمل'.split(' '),
} as const;

export type BenchLocale = keyof typeof words;
export const locales = Object.keys(words) as BenchLocale[];

const joint = (locale: BenchLocale) => (locale === 'zh-Hans' ? '' : ' ');
const stop = (locale: BenchLocale) => (locale === 'zh-Hans' ? '。' : '. ');

/** Sentences until the text has the length asked for, by whatever measure. */
function fill(random: Random, locale: BenchLocale, enough: number, measure: (text: string) => number, between = stop(locale)): string {
  let text = '';
  let length = 0;
  for (let sentence = 0; length < enough; sentence++) {
    const part = Array.from({ length: random.between(6, 14) }, () => random.pick(words[locale])).join(joint(locale));
    const piece = `${part}${sentence % 5 === 4 ? between : stop(locale)}`;
    text += piece;
    length += measure(piece);
  }
  return text.trim();
}

const characters = (text: string) => text.length;
const bytes = (text: string) => Buffer.byteLength(text);

export const title = (random: Random, locale: BenchLocale, number: number) =>
  `${Array.from({ length: random.between(3, 7) }, () => random.pick(words[locale])).join(joint(locale))} ${number}`;

/** 400 to 800 characters. */
export const summary = (random: Random, locale: BenchLocale) => fill(random, locale, random.between(400, 650), characters).slice(0, 800).trim();

/** 3 to 6 kB, in paragraphs. */
export const body = (random: Random, locale: BenchLocale) => fill(random, locale, random.between(3_100, 5_500), bytes, '.\n\n');

export const inEach = (text: (locale: BenchLocale) => string): Localized => Object.fromEntries(locales.map((locale) => [locale, text(locale)]));
