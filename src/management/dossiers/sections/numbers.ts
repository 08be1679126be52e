import { readFieldTable } from '../../reviews/index.ts';
import { say, type Section, word } from '../section.ts';

/** As the table of the field has them for whoever asks; which field, the last revision says. */
export const numbers: Section = {
  kind: 'NUMBERS',
  title: say('Numbers', '数据'),
  events: { FIGURES: say('In the table of its field', '所在领域数据表') },
  labels: {
    field: say('Field', '领域'),
    state: say('State of the figures', '数据状态'),
    asked: say('Reviews asked for', '指派评审数'),
    counted: say('Reviews that count', '计入评审数'),
    uncounted: say('Reviews that do not', '未计入评审数'),
    mean: say('Mean', '平均分'),
    spread: say('Spread', '离散度'),
    lowest: say('Lowest', '最低'),
    highest: say('Highest', '最高'),
    adjusted: say('Adjusted for strictness', '宽严校正值'),
    adjustedError: say('Its standard error', '校正标准误'),
    place: say('Place by order within experts', '专家内排序名次'),
    share: say('Share of comparisons won', '比较胜出比例'),
    topChance: say('Chance to be in the top', '进入前列的概率'),
    top: say('The top', '前列名额'),
    isInBand: say('In the band around the line', '处于分界区间'),
    madeFrom: say('Made from reviews with SHA-256', '所据评审的 SHA-256'),
    reviewsHash: say('SHA-256 of the reviews now', '现有评审的 SHA-256'),
  },
  words: {
    CURRENT: say('current', '最新'),
    STALE: say('of earlier reviews; newer ones are being calculated', '基于较早评审，正在更新'),
    CALCULATING: say('being calculated', '计算中'),
    YES: say('yes', '是'),
    NO: say('no', '否'),
  },
  async read({ em, desk, edition, submissionId, figures, madeAt }) {
    const [last] = await em.execute<{ field: string }[]>('select field_key as field from submissions where id = ?', [submissionId]);
    // by the same transaction: whoever holds one connection never waits for a second
    const table = await readFieldTable({ ...desk, em }, figures, { edition: edition.year, field: last!.field });
    const row = table?.cases.find((each) => each.submissionId === submissionId);
    if (!table || !row) return [];
    const { submissionId: _, title: __, isInBand, asked, counted, uncounted, ...figured } = row;
    const rounded = Object.entries(figured).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : null]);
    return [
      {
        ...{ at: madeAt, event: 'FIGURES', part: 'PROGRAM', personId: null },
        facts: {
          ...{ field: table.field, state: word(table.state), asked, counted, uncounted, ...(Object.fromEntries(rounded) as Record<string, number>) },
          ...{ top: table.top, isInBand: word(isInBand ? 'YES' : 'NO'), madeFrom: table.madeFrom, reviewsHash: table.reviewsHash },
        },
      },
    ];
  },
};
