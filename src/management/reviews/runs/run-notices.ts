import { defineNotice } from '../../notices/index.ts';

/** Key: the run's id. To an expert who is given new reviews. */
export const reviewsAskedNotice = defineNotice({
  event: 'reviews-asked',
  values: ['edition', 'count'],
  texts: {
    en: {
      subject: 'Cases to be judged: {edition}',
      paragraphs: [
        'Dear {name},',
        'new cases wait for your judgement: {count}.',
        'If you are tied to one of them, declare it there first.',
        '{link}',
      ],
    },
    'zh-Hans': {
      subject: '待评审案例：{edition}',
      paragraphs: ['尊敬的{name}：', '有 {count} 个新案例待您评审。', '如与其中某案例存在利益关系，请先在系统中声明。', '{link}'],
    },
  },
  link: () => '/reviews',
});
