import { refusal } from '../../platform/graph/refusal.ts';

export const nothingWritten = () =>
  refusal('REQUIRED', { en: 'Write the letter in one language at least.', 'zh-Hans': '请至少用一种语言撰写信函。' }, 'letter');

export const linkInAText = (...path: (string | number)[]) =>
  refusal('INVALID', { en: 'Put {link} into a paragraph by itself.', 'zh-Hans': '{link} 须单独成段。' }, ...path);

export const nobodyIsMeant = () =>
  refusal('WRONG_STATE', { en: 'There is nobody in this audience now.', 'zh-Hans': '目前没有符合此范围的收件人。' }, 'audience');

export const tooManyWait = () =>
  refusal('TOO_MANY', {
    en: 'Too many letters of this edition wait for a second person. Have some released or withdrawn first.',
    'zh-Hans': '本届待第二人批准的信函过多。请先批准或撤回其中一些。',
  });

export const anotherHasToApprove = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Whoever composed a letter to many does not release it. Ask another organizer.',
    'zh-Hans': '群发信函不能由撰写者本人批准。请由另一位组织者批准。',
  });

export const composerHasLeft = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Whoever composed this does not run the edition any more. Compose it anew, and have somebody else release it.',
      'zh-Hans': '撰写者已不再负责本届。请重新撰写，并由他人批准。',
    },
    'batchId',
  );

export const notWaiting = () =>
  refusal('WRONG_STATE', { en: 'This letter was released or withdrawn.', 'zh-Hans': '此信函已批准或撤回。' }, 'batchId');

export const wasWithdrawn = () => refusal('ALREADY_DONE', { en: 'This letter was withdrawn.', 'zh-Hans': '此信函已撤回。' }, 'batchId');

export const letterIsAnother = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The letter is not the one that was read: its hash differs. Read it again before releasing it.',
      'zh-Hans': '信函与所阅内容不一致（哈希不同）。请重新阅读后再批准。',
    },
    'contentHash',
  );

export const recipientsAreOthers = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Somebody whom this letter was for is not here any more. Withdraw it and compose it anew.',
      'zh-Hans': '此信函的收件人中有人已不在。请撤回并重新撰写。',
    },
    'batchId',
  );
