import { refusal } from '../../platform/graph/refusal.ts';
import { mostLocales } from './book/book-locales.ts';

export const localesWrong = () =>
  refusal(
    'INVALID',
    {
      en: `A book has 1 to ${mostLocales} languages, each once.`,
      'zh-Hans': `一本书须有 1 至 ${mostLocales} 种语言，且不得重复。`,
    },
    'locales',
  );

export const nothingPublic = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'No case of the edition is public yet. The book is made after the results are released.',
      'zh-Hans': '本届尚无公开案例。案例集须在结果发布后编制。',
    },
    'edition',
  );

export const tooManyWaiting = (most: number) =>
  refusal('TOO_MANY', {
    en: `${most} proofs of the edition are waiting to be made. Wait for one of them.`,
    'zh-Hans': `本届已有 ${most} 份校样在排队制作，请等待其中一份完成。`,
  });

export const proofNotMade = () =>
  refusal('WRONG_STATE', {
    en: 'The proof has not been made, so that nobody can have read it.',
    'zh-Hans': '该校样尚未制成，无法批准。',
  });

export const proofApproved = () =>
  refusal('ALREADY_DONE', { en: 'The proof is approved already: it has its printing.', 'zh-Hans': '该校样已获批准，并已有印次。' });

export const proofIsAnother = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The proof is not the one that was read: its hash differs. Read it again before approving.',
      'zh-Hans': '校样与所阅内容不一致（哈希不同）。请重新阅读后再批准。',
    },
    'contentHash',
  );

export const anotherApproves = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'You asked for this proof. Another organizer has to approve it.',
    'zh-Hans': '该校样由您申请，须由另一位组织者批准。',
  });
