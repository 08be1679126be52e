import { refusal } from '../../../platform/graph/refusal.ts';

export const documentTooLarge = (most: number) =>
  refusal(
    'TOO_LONG',
    { en: `A document has at most ${most} characters. Send fewer cases at once.`, 'zh-Hans': `文档最多 ${most} 个字符，请减少每次提交的案例。` },
    'document',
  );

export const notXliff = (en: string, zh: string) =>
  refusal(
    'INVALID',
    { en: `This is not an XLIFF 2.0 or 2.1 document that can be taken: ${en}.`, 'zh-Hans': `该文档不是可接受的 XLIFF 2.0 或 2.1 文档：${zh}。` },
    'document',
  );

export const tooManyUnits = (most: number) =>
  refusal('TOO_MANY', { en: `A document has at most ${most} units.`, 'zh-Hans': `文档最多 ${most} 个单元。` }, 'document');

export const namedTwice = () => refusal('INVALID', { en: 'This unit is in the document twice.', 'zh-Hans': '该单元在文档中重复。' });

export const otherSourceLanguage = (locale: string) =>
  refusal(
    'INVALID',
    {
      en: `This text is translated from ${locale}, which is not the document’s source language.`,
      'zh-Hans': `该文本的原文语种为 ${locale}，与文档不符。`,
    },
    'source',
  );

export const codesInText = () =>
  refusal('INVALID', { en: 'Codes stand in this unit. Texts here are plain.', 'zh-Hans': '该单元含有代码，此处只接受纯文本。' }, 'target');

export const versionMissing = () =>
  refusal(
    'INVALID',
    { en: 'The note that says which version this stands on is missing. Export the case again.', 'zh-Hans': '缺少版本注记，请重新导出该案例。' },
    'version',
  );
