import { refusal } from '../../platform/graph/refusal.ts';

export const messageTakesTwo = () =>
  refusal(
    'SECOND_PERSON_REQUIRED',
    {
      en: 'A message for the hall takes two people: propose it, and have somebody else confirm it.',
      'zh-Hans': '发到现场屏幕的消息须由两人完成：请先提议，再由另一人确认。',
    },
    'message',
  );

export const textRequired = () => refusal('REQUIRED', { en: 'Say what the hall shall read.', 'zh-Hans': '请填写要显示的文字。' }, 'texts');

export const textUnreadable = (index: number) =>
  refusal('INVALID', { en: 'A message is one line of plain text.', 'zh-Hans': '消息须为单行纯文本。' }, 'texts', index, 'value');

export const textTwice = (index: number) =>
  refusal('INVALID', { en: 'A message has one text per language.', 'zh-Hans': '每种语言只能有一条消息。' }, 'texts', index, 'locale');

export const textTooLong = (index: number, limit: number) =>
  refusal(
    'TOO_LONG',
    { en: `The message has more than ${limit} characters. Shorten it.`, 'zh-Hans': `消息超过 ${limit} 字，请缩短。` },
    'texts',
    index,
    'value',
  );

export const tooManyTexts = (limit: number) =>
  refusal('TOO_MANY', { en: `A message has at most ${limit} languages.`, 'zh-Hans': `一条消息最多 ${limit} 种语言。` }, 'texts');

export const tooManyWait = (limit: number) =>
  refusal('TOO_MANY', {
    en: `${limit} messages wait for a second person. Have some confirmed or withdrawn first.`,
    'zh-Hans': `已有 ${limit} 条消息等待第二人确认。请先确认或撤回其中一些。`,
  });

export const anotherHasToConfirmIt = () =>
  refusal('SECOND_PERSON_REQUIRED', {
    en: 'Whoever proposed a message does not confirm it. Ask another stage manager or an organizer.',
    'zh-Hans': '消息的提议者不能确认。请由另一位现场管理员或组织者确认。',
  });

export const proposerOfItHasLeft = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'Whoever proposed this is no stage manager or organizer of the edition any more. Propose it anew, and have somebody else confirm.',
      'zh-Hans': '提议者已不再是本届的现场管理员或组织者。请重新提议，并由他人确认。',
    },
    'hallMessageId',
  );

export const messageShowsAlready = () => refusal('ALREADY_DONE', { en: 'This message is on the screens.', 'zh-Hans': '该消息已在屏幕上。' });

export const messageHasEnded = () =>
  refusal(
    'WRONG_STATE',
    { en: 'This message was removed or withdrawn. Propose another.', 'zh-Hans': '该消息已移除或撤回。请另行提议。' },
    'hallMessageId',
  );

export const noScreensYet = () =>
  refusal('WRONG_STATE', {
    en: 'The edition has no public programme yet, so no screen shows it.',
    'zh-Hans': '本届尚无公开的节目单，屏幕无法显示。',
  });
