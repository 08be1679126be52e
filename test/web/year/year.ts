import type { Browser } from 'playwright-core';
import type { Program } from '../../support/program.ts';
import type { Name, People } from './people.ts';

/** A case of this year: what its owner writes, and what comes of it. */
export interface YearCase {
  owner: Name & `applicant-${string}`;
  /** Who is seated with it. Which of the committee judges it is calculated. */
  reviewer: Name & `reviewer-${string}`;
  /** What whoever judges it scores, criterion by criterion, and the points that this comes to. */
  scores: readonly number[];
  points: number;
  /** The organization that applies. It is not in the directory before. */
  lead: Record<'zh-Hans' | 'en', string>;
  /** The call's key of its field. */
  field: string;
  source: 'zh-Hans' | 'en';
  texts: Record<'zh-Hans' | 'en', { title: string; summary: string; body: string }>;
  outcome: 'OUTSTANDING' | 'COLLECTION';
}

/** What the acts of the year know of each other. */
export interface Year {
  program: Program;
  browser: Browser;
  people: People;
  edition: number;
  cases: readonly YearCase[];
}

/** Handed in in Chinese and shown on stage; handed in in English and in the Collection. Of one field, both in both languages, and no case of anybody's. */
export const yearCases: readonly YearCase[] = [
  {
    ...{ owner: 'applicant-1', reviewer: 'reviewer-security', field: 'SECURITY', source: 'zh-Hans', outcome: 'OUTSTANDING' },
    ...{ scores: [10, 9, 10, 9], points: 94 },
    lead: { 'zh-Hans': '示例三角洲大学', en: 'Sample University of the Delta' },
    texts: {
      'zh-Hans': {
        title: '跨境反诈联合实验室（示例）',
        summary: '两地机构共享欺诈预警。',
        body: '骗局跨境，预警不跨境。\n\n两地机构用同一格式互发预警。',
      },
      en: {
        title: 'A joint laboratory against fraud (sample)',
        summary: 'Two institutions share early warnings of fraud.',
        body: 'Fraud crosses borders, warnings did not.\n\nBoth write their warnings in one format.',
      },
    },
  },
  {
    ...{ owner: 'applicant-2', reviewer: 'reviewer-culture', field: 'SECURITY', source: 'en', outcome: 'COLLECTION' },
    ...{ scores: [7, 8, 7, 8], points: 72 },
    lead: { 'zh-Hans': '示例文字博物馆', en: 'Sample Museum of Letters' },
    texts: {
      en: {
        title: 'Museums on one map (sample)',
        summary: 'Small museums show each other’s collections.',
        body: 'Small museums are hard to find.\n\nOne map shows what each of them holds.',
      },
      'zh-Hans': { title: '同一张地图上的博物馆（示例）', summary: '小型博物馆互展馆藏。', body: '小型博物馆不易被发现。\n\n一张地图标明各馆馆藏。' },
    },
  },
];

/** The one that comes on stage. */
export const onStage = ({ cases }: Pick<Year, 'cases'>): YearCase => cases.find(({ outcome }) => outcome === 'OUTSTANDING')!;

/** Either of a case's titles: pages show the one in their reader's language, tables that of its source. */
export const titleOf = ({ texts }: YearCase): RegExp =>
  new RegExp(
    Object.values(texts)
      .map(({ title }) => title.replace(/[()（）]/g, '\\$&'))
      .join('|'),
  );
