import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReleaseFailure, ReleaseKind } from '../../generated/schema.ts';
import { defineNotice, tell } from '../notices/index.ts';
import { kindsInWords, organizersOf } from './release-notices.ts';

/** Key: the release and what became of it. It says that something is not public, not what is in it. */
export const releaseTroubleNotice = defineNotice({
  event: 'release-not-public',
  values: ['kindEn', 'kindZh', 'year', 'whyEn', 'whyZh'],
  texts: {
    en: {
      subject: 'A release did not become public: {kindEn} of {year}',
      paragraphs: ['Dear {name},', '{kindEn} of {year} was to be released and is not public: {whyEn}', '{link}'],
    },
    'zh-Hans': {
      subject: '发布未能公开：{year} 年{kindZh}',
      paragraphs: ['{name}，您好：', '{year} 年{kindZh}原定发布，现未公开：{whyZh}', '{link}'],
    },
  },
  link: () => '/publishing',
});

const whys: Record<ReleaseFailure | 'ABORTED', { en: string; zh: string }> = {
  STALE: {
    en: 'what it would replace has changed since it was prepared. It was given up; prepare it anew.',
    zh: '其所替换的内容在准备之后已有变更。该发布已放弃，请重新准备。',
  },
  CONTRADICTION: {
    en: 'its documents contradict each other or what is public. Give it up and prepare it anew.',
    zh: '其内容自相矛盾或与已公开内容矛盾。请放弃并重新准备。',
  },
  ALTERED: {
    en: 'its documents or files are not those that were approved. Have the operator look into it.',
    zh: '其内容或文件与批准时不一致，请联系系统管理员核查。',
  },
  FAULT: {
    en: 'something failed, for a minute and more. It is tried again every few seconds; tell the operator.',
    zh: '发布时发生故障且已持续一分钟以上。系统每隔数秒重试一次，请告知系统管理员。',
  },
  ABORTED: { en: 'one of its organizers has given it up.', zh: '一位组织者已放弃该发布。' },
};

interface Troubled {
  id: string;
  kind: ReleaseKind;
  editionYear: number;
}

/** Tells the edition's organizers, once for each reason, that a release is not public, and why. Whoever did it knows. */
export async function tellOfTrouble(em: EntityManager, { id, kind, editionYear }: Troubled, why: keyof typeof whys, knows?: string): Promise<void> {
  const [words, reason] = [kindsInWords[kind], whys[why]];
  const values = { kindEn: words.en, kindZh: words.zh, year: String(editionYear), whyEn: reason.en, whyZh: reason.zh };
  for (const personId of await organizersOf(em, editionYear))
    if (personId !== knows) await tell(em, releaseTroubleNotice, { key: `${id} ${why}`, to: { personId }, values, editionYear });
}
