import { nearest } from '../../platform/language.ts';
import { sayLocal } from './say-local.ts';
import { type Column, columnOf } from './export-table.ts';
import type { ExportedCase } from './exported-cases.ts';

const column = columnOf<ExportedCase>();

const lead = ({ submission }: ExportedCase) => submission.applicants.find(({ role }) => role === 'LEAD')?.organization;
const joint = ({ submission }: ExportedCase) => submission.applicants.filter(({ role }) => role === 'JOINT').map(({ organization }) => organization);
const textIn = ({ submission }: ExportedCase, locale: string) => submission.texts.find((text) => text.locale === locale);
const source = (exported: ExportedCase) => textIn(exported, exported.submission.sourceLocale);
const many = ({ submission }: ExportedCase, kind: string) => submission.materials.filter((material) => material.kind === kind).length;
const nameOf = ({ submission }: ExportedCase, names: { locale: string; value: string }[] | undefined) =>
  names ? (nearest(submission.sourceLocale, Object.fromEntries(names.map(({ locale, value }) => [locale, value])))?.value ?? null) : null;

/** The table, column by column. Their names and order are promised: what comes later is added at the end. docs/exports.md lists them. */
export const columns: readonly Column<ExportedCase>[] = [
  column('submissionId', 'Id of the submission', '申报编号（系统）', ({ submission }) => submission.id),
  column('receiptNumber', 'Number of the receipt', '回执编号', ({ submission }) => submission.receipt?.number ?? null),
  column('receivedAt', 'When it was received (UTC)', '收到时间（UTC）', ({ submission }) => submission.receipt?.receivedAt ?? null),
  column('receivedAtLocal', 'The same in the edition’s zone', '收到时间（本届时区）', ({ submission, timeZone }) =>
    submission.receipt ? sayLocal(new Date(submission.receipt.receivedAt), timeZone) : null,
  ),
  column('firstReceivedAt', 'When it was received first (UTC)', '首次收到时间（UTC）', ({ submission }) => submission.firstReceivedAt),
  column('contentHash', 'SHA-256 of what was handed in', '提交内容的 SHA-256', ({ submission }) => submission.receipt?.contentHash ?? null),
  column('step', 'Where it stands', '状态', ({ submission }) => submission.step),
  column('field', 'Key of the field', '领域代码', ({ submission }) => submission.field),
  column('fieldName', 'Name of the field in English', '领域名称（英文）', ({ fieldNames }) => nearest('en', fieldNames)?.value ?? null),
  column('fieldNameChinese', 'Name of the field in Chinese', '领域名称（中文）', ({ fieldNames }) => nearest('zh-Hans', fieldNames)?.value ?? null),
  column('kind', 'Key of the form', '形式代码', ({ submission }) => submission.kind),
  column('startedOn', 'First day of the implementation', '实施开始日期', ({ submission }) => submission.startedOn),
  column('countries', 'Countries and regions (ISO 3166-1)', '国家和地区（ISO 3166-1）', ({ submission }) => submission.countries.join(' ')),
  column('countryCount', 'How many countries and regions', '国家和地区数量', ({ submission }) => submission.countries.length),
  column('leadId', 'Id of the lead applicant', '牵头单位编号', (exported) => lead(exported)?.id ?? null),
  column('leadName', 'Name of the lead applicant', '牵头单位名称', (exported) => nameOf(exported, lead(exported)?.names)),
  column('leadKind', 'Kind of the lead applicant', '牵头单位类型', (exported) => lead(exported)?.kind ?? null),
  column('leadCountry', 'Country or region of the lead applicant', '牵头单位所在国家或地区', (exported) => lead(exported)?.country ?? null),
  column('jointIds', 'Ids of joint applicants', '联合单位编号', (exported) =>
    joint(exported)
      .map(({ id }) => id)
      .join(' '),
  ),
  column('jointNames', 'Names of joint applicants', '联合单位名称', (exported) =>
    joint(exported)
      .map(({ names }) => nameOf(exported, names) ?? '')
      .join('; '),
  ),
  column('sourceLocale', 'Language that it is written in', '原文语言', ({ submission }) => submission.sourceLocale),
  column('locales', 'Languages that it has texts in', '文本语言', ({ submission }) => submission.texts.map(({ locale }) => locale).join(' ')),
  column('title', 'Title in the source language', '标题（原文）', (exported) => source(exported)?.title ?? null),
  column('titleEnglish', 'Title in English', '标题（英文）', (exported) => textIn(exported, 'en')?.title ?? null),
  column('titleChinese', 'Title in Chinese', '标题（中文）', (exported) => textIn(exported, 'zh-Hans')?.title ?? null),
  column('summary', 'Summary in the source language', '摘要（原文）', (exported) => source(exported)?.summary ?? null),
  column('pictures', 'How many pictures', '图片数量', (exported) => many(exported, 'PICTURE')),
  column('videos', 'How many videos', '视频数量', (exported) => many(exported, 'VIDEO')),
  column('documents', 'How many documents', '文件数量', (exported) => many(exported, 'DOCUMENT')),
  column('recommenderId', 'Id of the recommender that counts', '推荐机构编号', ({ recommender }) => recommender?.id ?? null),
  column('recommenderName', 'Name of the recommender that counts', '推荐机构名称', (exported) =>
    exported.recommender ? (nearest(exported.submission.sourceLocale, exported.recommender.names)?.value ?? null) : null,
  ),
  column('contactName', 'Name of whose it is', '联系人姓名', ({ contact }) => contact?.name ?? null),
  column('contactEmail', 'Address of whose it is', '联系人邮箱', ({ contact }) => contact?.email ?? null),
];
