import { refusal } from '../../platform/graph/refusal.ts';

export const textMissing = (...path: string[]) => refusal('REQUIRED', { en: 'Write something.', 'zh-Hans': '请填写内容。' }, ...path);

export const somebodyWasFaster = (version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `Somebody was faster: the version ${version} is stored by now. Read it, and save on top of it.`,
      'zh-Hans': `他人已先行保存，当前版本为 ${version}。请读取后在该版本上保存。`,
    },
    'expectedVersion',
  );

export const sourceMoved = (...path: (string | number)[]) =>
  refusal(
    'SOURCE_MOVED',
    {
      en: 'The source reads otherwise by now. Look at what has moved, and bring the translation up to date.',
      'zh-Hans': '原文已有变化。请查看变化之处，并更新译文。',
    },
    ...path,
  );

export const nothingChanged = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'This is what is stored, made from the same source.', 'zh-Hans': '所提交的内容与已保存的译文及其原文相同。' },
    'text',
  );

export const editorsOnly = () =>
  refusal('NOT_ALLOWED', { en: 'The source is edited by organizers of the edition.', 'zh-Hans': '原文仅可由本届组织者修改。' }, 'language');

export const notYourLanguage = () =>
  refusal('NOT_ALLOWED', { en: 'You do not translate into this language.', 'zh-Hans': '您不负责该语种。' }, 'language');

export const checkedByAnother = (at: number) =>
  refusal(
    'SECOND_PERSON_REQUIRED',
    { en: 'You wrote this version. Somebody else has to check it.', 'zh-Hans': '该版本由您撰写，须由他人核校。' },
    ...['checked', at],
  );

export const checkedAlready = (at: number) =>
  refusal('ALREADY_DONE', { en: 'This version was checked.', 'zh-Hans': '该版本已核校。' }, 'checked', at);

export const notTheLastVersion = (at: number, version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `The version ${version} is stored by now. Read it before you check it.`,
      'zh-Hans': `当前版本为 ${version}，请先阅读再核校。`,
    },
    ...['checked', at, 'version'],
  );

export const nothingToCheck = (most: number) =>
  refusal('INVALID', { en: `Check from 1 to ${most} texts.`, 'zh-Hans': `须核校 1 至 ${most} 项。` }, 'checked');

export const checkedTwice = (at: number) => refusal('INVALID', { en: 'This text is named twice.', 'zh-Hans': '该项重复。' }, 'checked', at, 'unit');

export const tooManyTerms = (most: number) => refusal('TOO_MANY', { en: `At most ${most} terms.`, 'zh-Hans': `术语最多 ${most} 条。` }, 'terms');

export const termMissing = (...path: (string | number)[]) =>
  refusal('REQUIRED', { en: 'Write at least one word.', 'zh-Hans': '请至少填写一个词。' }, ...path);

export const termTwice = (...path: (string | number)[]) =>
  refusal('INVALID', { en: 'This term is on the list twice.', 'zh-Hans': '该术语重复。' }, ...path);

export const tooManyRuledOut = (most: number, ...path: (string | number)[]) =>
  refusal('TOO_MANY', { en: `At most ${most} words can be ruled out.`, 'zh-Hans': `最多排除 ${most} 个词。` }, ...path);

export const sameLanguage = () => refusal('INVALID', { en: 'Name two languages.', 'zh-Hans': '请指定两个不同的语种。' }, 'targetLocale');

export const glossaryChanged = (version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `Somebody was faster: the list has the version ${version} by now. Read it again.`,
      'zh-Hans': `他人已先行更改，术语表当前版本为 ${version}。请重新读取。`,
    },
    'expectedVersion',
  );

export const rulesChanged = (version: number) =>
  refusal(
    'CONFLICT',
    {
      en: `Somebody was faster: the rules have the version ${version} by now. Read them again.`,
      'zh-Hans': `他人已先行更改，规则当前版本为 ${version}。请重新读取。`,
    },
    'expectedVersion',
  );

export const tooManyLanguages = (most: number) =>
  refusal('TOO_MANY', { en: `At most ${most} languages.`, 'zh-Hans': `语种最多 ${most} 个。` }, 'languages');

export const languageTwice = (at: number) => refusal('INVALID', { en: 'This language is named twice.', 'zh-Hans': '该语种重复。' }, 'languages', at);

export const noMachine = () => refusal('WRONG_STATE', { en: 'No translation service is set up here.', 'zh-Hans': '此处未设置机器翻译服务。' });

export const toAskOutOfRange = (most: number) =>
  refusal('INVALID', { en: `Name from 1 to ${most} cases.`, 'zh-Hans': `须指定 1 至 ${most} 个案例。` }, 'caseIds');
