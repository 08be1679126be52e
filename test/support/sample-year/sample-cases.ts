import type { SampleOrganization } from './sample-organizations.ts';

type Field = 'INFRASTRUCTURE' | 'CULTURE' | 'DIGITAL_ECONOMY' | 'SECURITY' | 'GOVERNANCE';
type Words = [title: string, summary: string, ...body: string[]];

export interface SampleCase {
  key: string;
  /** Whose submission it is: one of the two sample applicants. */
  owner: 'applicant-1' | 'applicant-2';
  field: Field;
  kind: string;
  startedOn: string;
  countries: string[];
  source: 'zh-Hans' | 'en';
  /** The lead first. */
  organizations: SampleOrganization[];
  en: Words;
  zh?: Words;
}

const of = (key: string, owner: 1 | 2, field: Field, kind: string, startedOn: string, countries: string, organizations: SampleOrganization[]) => ({
  ...{ key, owner: `applicant-${owner}` as const, field, kind, startedOn, countries: countries.split(' '), organizations },
});

/** Cases of nobody, made for looking at: each says in its title that it is a sample. */
export const sampleCases: SampleCase[] = [
  {
    ...of('cable', 2, 'INFRASTRUCTURE', 'PROJECT', '2018-03-12', 'BR AO PT', ['cable', 'institute']),
    source: 'en',
    en: [
      'A cable that three coasts look after together (sample)',
      'Three operators share one repair ship, one stock of parts and one public log of every fault, so that a broken fibre is found within hours.',
      'A fault on the sea floor used to be the problem of whoever noticed it first. Each coast kept its own spare parts, and ships were hired one by one, often after weeks.',
      'The cooperative keeps one stock in two harbours. Whoever sees a fault writes it into the common log, and the nearest crew sails under an agreement that was signed in advance.',
      'In four years the mean time to repair fell from nineteen days to six. The log is public, and two other regions have copied its form.',
    ],
    zh: [
      '三岸共护一条海缆（示例）',
      '三家运营方共用一艘维修船、一套备件和一份公开的故障日志，断缆可在数小时内定位。',
      '过去海底出现故障，由最先发现的一方单独处理。各岸自备零件，船只临时租用，往往要等上数周。',
      '合作社在两处港口集中存放备件。任何一方发现故障即登记到共同日志，最近的队伍按事先签订的协议出海。',
      '四年来平均修复时间由十九天降至六天。日志对外公开，已有两个地区采用其格式。',
    ],
  },
  {
    ...of('mesh', 1, 'INFRASTRUCTURE', 'PRODUCT', '2020-06-01', 'PE EC', ['clinic', 'university']),
    source: 'en',
    en: [
      'Village radios that carry a doctor’s voice (sample)',
      'Low-cost radio links connect forty clinics on both sides of a border; maintenance is taught in the schools beside them.',
      'The valleys have no fibre and will have none soon. A doctor was two days away by boat.',
      'Each clinic has a mast made of local wood and a radio that is repaired with parts from any market. Pupils of the nearest school learn to keep it running.',
      'Last year nine thousand conversations were held over the network, most of them about children.',
    ],
    zh: [
      '把医生的声音带到山村的无线电（示例）',
      '低成本无线链路连接边境两侧四十家诊所，维护方法在邻近学校讲授。',
      '山谷没有光纤，近期也不会有。看一次医生要乘两天船。',
      '每家诊所用本地木材立杆，所用电台可用市集上的零件修理，附近学校的学生学习维护。',
      '去年网络承载了九千次问诊，多数与儿童有关。',
    ],
  },
  {
    ...of('letters', 2, 'CULTURE', 'INITIATIVE', '2019-09-10', 'FR CN EG', ['museum', 'university']),
    source: 'en',
    en: [
      'Old letters read aloud in twelve languages (sample)',
      'Museums put letters of travellers on one page, and volunteers read them aloud in the languages that they were written about.',
      'Letters of travellers lie in many archives, and few people can read the hands that they were written in.',
      'Volunteers transcribe and translate them, and read them aloud. Each reading says who checked it and what is still doubtful.',
      'Two thousand letters can be heard today. Schools in three countries use them in lessons of geography.',
    ],
    zh: [
      '十二种语言朗读旧日书信（示例）',
      '多家博物馆把旅行者的书信汇于一页，志愿者用信中提到的各种语言朗读。',
      '旅行者的书信散落在各地档案馆，能辨读手迹的人很少。',
      '志愿者转写、翻译并朗读，每段朗读都注明由谁核对、哪些字句存疑。',
      '如今可以听到两千封书信，三个国家的学校把它们用于地理课。',
    ],
  },
  {
    ...of('songs', 1, 'CULTURE', 'COMMUNICATION', '2021-02-20', 'CN TH LA', ['university', 'market']),
    source: 'zh-Hans',
    en: [
      'Songs of one river, recorded where they are sung (sample)',
      'Young people along a river record the songs of their villages and publish them with words, notes and the singers’ own stories.',
      'Songs along the river are known to the old and hardly to anybody else.',
      'Groups of pupils visit singers with a recorder and a form for their consent. What is published, and for how long, the singers decide.',
      'Six hundred songs are on line, and a festival now moves from village to village with the high water.',
    ],
    zh: [
      '一江之歌，就地采录（示例）',
      '沿江青年采录各村歌谣，连同歌词、曲谱和歌者讲述一并发布。',
      '江边的歌谣老人会唱，年轻人大多不知。',
      '学生小组带着录音机和授权书拜访歌者，发布什么、发布多久由歌者自己决定。',
      '已有六百首歌上线，歌会随汛期在各村轮流举办。',
    ],
  },
  {
    ...of('exchange', 2, 'CULTURE', 'TRAINING', '2022-04-05', 'EG FR', ['institute']),
    source: 'en',
    en: [
      'Type designers who teach each other scripts (sample)',
      'Designers of Arabic and Latin letters work in pairs for a year, and give what they draw to everybody.',
      'A page in two scripts often looks like two pages.',
      'Pairs of designers draw one typeface for both scripts, and teach each other what makes a line even.',
      'Eight families have been published under a free licence.',
    ],
  },
  {
    ...of('market', 1, 'DIGITAL_ECONOMY', 'SERVICE', '2017-11-11', 'TH LA CN', ['market', 'university']),
    source: 'zh-Hans',
    en: [
      'A market stall that pays across a border in one step (sample)',
      'Small traders on both sides of a border take each other’s payments by one code, and see the fee before they agree.',
      'Traders carried cash over the bridge twice a day, and lost a part of it each time it was changed.',
      'One code shows the amount in both currencies and the fee. Nothing is taken before the buyer agrees. Whoever has no telephone uses a printed card.',
      'Eleven thousand stalls take part. Complaints are answered in three languages within a day.',
    ],
    zh: [
      '一步跨境收款的集市摊位（示例）',
      '边境两侧的小商贩用同一个码互收货款，成交前即可看到手续费。',
      '过去商贩每天两次带现金过桥，每次兑换都有损失。',
      '一个码同时显示两种货币的金额和手续费，买方同意前不扣款；没有手机的人可用印制的卡片。',
      '现有一万一千个摊位参加，投诉一天内以三种语言答复。',
    ],
  },
  {
    ...of('seeds', 2, 'DIGITAL_ECONOMY', 'PLAN', '2020-01-15', 'KE EG', ['institute', 'harbour']),
    source: 'en',
    en: [
      'Papers for a sack of seeds, once for all customs (sample)',
      'Two harbours accept the same signed record for seeds and plants, so that a sack waits hours and not weeks.',
      'Seeds spoil while papers are copied from one form to another.',
      'The exporter fills in one record. Both authorities sign it, and each can prove to the other what was signed and when.',
      'Waiting fell from sixteen days to nine hours. The record’s format is open.',
    ],
    zh: [
      '一袋种子一份单证（示例）',
      '两地港口互认同一份签名单证，种子通关由数周缩短为数小时。',
      '单证反复誊写时，种子已经变质。',
      '出口方只填一份单证，双方主管部门签名，彼此可证明何时签了什么。',
      '等待时间由十六天降至九小时，单证格式公开。',
    ],
  },
  {
    ...of('warnings', 1, 'SECURITY', 'PROJECT', '2019-05-01', 'CN KE BR', ['university', 'harbour', 'cable']),
    source: 'zh-Hans',
    en: [
      'Harbours that warn each other within the hour (sample)',
      'Control rooms of five harbours exchange what they see of attacks in one format, without names of ships or people.',
      'An attack on one harbour’s cranes was seen at the next only when its own cranes stood still.',
      'Each control room sends what it observes to the others, in a format that leaves out whose ship it was. A duty officer calls back within the hour.',
      'Forty-one warnings were exchanged in two years; three of them stopped an attack before it began. An exercise is held each spring, and its report is public.',
    ],
    zh: [
      '一小时内互相预警的港口（示例）',
      '五座港口的控制室用同一格式交换所见攻击，不含船名与人名。',
      '一座港口的起重机遭到攻击，相邻港口往往在自己的设备停摆后才知道。',
      '各控制室把观察到的情况按统一格式发给其他港口，隐去船只信息；值班人员一小时内回电确认。',
      '两年共交换四十一条预警，其中三条在攻击开始前将其阻止。每年春季举行演练，报告公开。',
    ],
  },
  {
    ...of('elders', 2, 'SECURITY', 'TRAINING', '2021-10-01', 'PE BR', ['clinic']),
    source: 'en',
    en: [
      'Grandparents who teach each other about false calls (sample)',
      'People over sixty learn from people over sixty how calls that ask for money give themselves away.',
      'Courses for the old are held by the young, and few come twice.',
      'Whoever has once been cheated tells how, in a room without recordings. The group writes one rule on a card for the telephone.',
      'Six thousand cards lie beside telephones. Losses reported in the two cities fell by a third.',
    ],
    zh: [
      '长者互教识别诈骗电话（示例）',
      '由六十岁以上的人教六十岁以上的人，识破索要钱款的电话。',
      '给老人的课多由年轻人讲，听过一次的人很少再来。',
      '受过骗的人在不录音的房间里讲述经过，小组把一条规则写在电话旁的卡片上。',
      '六千张卡片放在电话旁，两座城市的报案损失下降三分之一。',
    ],
  },
  {
    ...of('rules', 2, 'GOVERNANCE', 'MEETING', '2016-05-20', 'CH CN EG', ['forum', 'institute']),
    source: 'en',
    en: [
      'A table at which small states write rules first (sample)',
      'At a yearly meeting the smallest delegations write the first draft, and the largest comment.',
      'Drafts come from those who have the people to write them.',
      'The forum lends writers to small delegations for three months. Their draft is what the meeting begins with.',
      'Four of seven drafts were adopted with little change.',
    ],
    zh: [
      '由小国先动笔的谈判桌（示例）',
      '在年度会议上，最小的代表团起草初稿，最大的代表团提出意见。',
      '初稿往往出自人手充足的一方。',
      '论坛为小代表团派出执笔人三个月，会议从他们的草案开始。',
      '七份草案中有四份几乎原样通过。',
    ],
  },
  {
    ...of('names', 1, 'GOVERNANCE', 'ACTION', '2023-01-09', 'CN CH', ['university', 'forum']),
    source: 'zh-Hans',
    en: [
      'Addresses in every script, tried by those who use them (sample)',
      'Volunteers try whether names in their own script work in mail, forms and maps, and publish what does not.',
      'An address in one’s own script is accepted by one form and refused by the next.',
      'Volunteers in nine countries try the same hundred tasks each quarter. Makers are told first, and have ninety days.',
      'Of three hundred faults two hundred and ten have been mended.',
    ],
    zh: [
      '各种文字的地址由使用者试用（示例）',
      '志愿者检验本国文字的域名和邮箱能否用于邮件、表单和地图，并公布不能使用之处。',
      '用本国文字写的地址，一个表单接受，另一个却拒绝。',
      '九个国家的志愿者每季度试做同样一百项任务，先告知厂商并给九十天。',
      '三百处问题已修复二百一十处。',
    ],
  },
  {
    ...of('schools', 1, 'GOVERNANCE', 'INITIATIVE', '2020-09-01', 'KE CN', ['harbour', 'university']),
    source: 'en',
    en: [
      'Pupils who sit on the board of their network (sample)',
      'In sixty schools pupils decide with their teachers what the school’s network allows, and say why.',
      'Rules for a school’s network are usually found, not made.',
      'Two pupils and two teachers meet each month. Each rule has a reason and a date at which it ends.',
      'Fewer rules are broken, and more are understood.',
    ],
    zh: [
      '学生参与校园网络管理（示例）',
      '六十所学校的学生与教师共同决定校园网络允许什么，并说明理由。',
      '校园网络的规则通常是现成的，而不是商定的。',
      '每月由两名学生和两名教师开会，每条规则都有理由和到期日。',
      '违规少了，理解多了。',
    ],
  },
];
