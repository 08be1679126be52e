import { defineNotice } from '../notices/index.ts';

// The database writes these two (migration 0037): whoever causes one never learns whom it is for.

/** Key: the review's id and version. To its reviewer; the reason is read on the desk, not in a mail. */
export const reviewReopenedNotice = defineNotice({
  event: 'review-reopened',
  values: ['edition'],
  texts: {
    en: {
      subject: 'A review of yours was opened again: {edition}',
      paragraphs: [
        'Dear {name},',
        'a review that you had locked was opened again, with a reason that you find beside it. Change it where you like, and lock it again.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '您的一份评审已重新开放：{edition}',
      paragraphs: ['尊敬的{name}：', '您已锁定的一份评审已重新开放，理由见该评审旁。请按需修改后再次锁定。', '{link}'],
    },
  },
  link: () => '/reviews',
});

/** Key: the new revision's id. To each who has judged an earlier one. */
export const reviewSupersededNotice = defineNotice({
  event: 'review-superseded',
  values: ['edition'],
  texts: {
    en: {
      subject: 'A case that you judged was handed in anew: {edition}',
      paragraphs: [
        'Dear {name},',
        'a case that you have judged was corrected and handed in anew. Until you confirm your review on the new revision, or judge it anew, it does not count.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '您评审过的一个案例已重新提交：{edition}',
      paragraphs: ['尊敬的{name}：', '您评审过的一个案例已更正并重新提交。在您对新版本确认或重新评审之前，原评审不计入。', '{link}'],
    },
  },
  link: () => '/reviews',
});
