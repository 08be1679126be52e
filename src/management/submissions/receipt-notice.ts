import { defineNotice } from '../notices/index.ts';

/** The receipt as a mail: with its four lines alone it can be verified. */
export const receiptNotice = defineNotice({
  event: 'case-received',
  values: ['title', 'number', 'receivedAt', 'contentHash', 'signature'],
  texts: {
    en: {
      subject: 'Received: {number}',
      paragraphs: [
        'Dear {name},',
        'your case "{title}" was received in time. Keep this receipt: it proves when, and what.',
        'Number: {number}',
        'Received at: {receivedAt} (UTC)',
        'SHA-256 of what was handed in: {contentHash}',
        'Signature (Ed25519): {signature}',
        'The receipt is in your account as well.',
      ],
    },
    'zh-Hans': {
      subject: '已收到：{number}',
      paragraphs: [
        '{name}，您好：',
        '您的案例“{title}”已按时收到。请保存本回执，它可证明提交的时间与内容。',
        '编号：{number}',
        '接收时间：{receivedAt}（UTC）',
        '提交内容的 SHA-256：{contentHash}',
        '签名（Ed25519）：{signature}',
        '您也可以在账户中查看本回执。',
      ],
    },
  },
});
