import { refusal } from '../../platform/graph/refusal.ts';

export const planNotConfirmed = () =>
  refusal('WRONG_STATE', {
    en: "The edition's outcomes have not been confirmed by a second person yet.",
    'zh-Hans': '本届评定结果尚未经第二人确认。',
  });

export const honoursNotConfirmed = () =>
  refusal('WRONG_STATE', {
    en: "The edition's honours have not been confirmed by a second person, or its outcomes have changed since. Propose and confirm them anew.",
    'zh-Hans': '本届表彰名单尚未经第二人确认，或评定结果已变更。请重新提出并确认。',
  });

export const resultsNotPublic = () =>
  refusal('WRONG_STATE', {
    en: 'Honours follow from the results: release those first.',
    'zh-Hans': '表彰以评定结果为依据，请先发布结果。',
  });

export const honoursInForce = () =>
  refusal('ALREADY_DONE', {
    en: "A release of this edition's honours exists. Give it up before preparing another.",
    'zh-Hans': '本届表彰已有发布。请先放弃该发布再准备新的。',
  });

export const resultsInForce = () =>
  refusal('ALREADY_DONE', {
    en: "A release of this edition's results exists. Give it up before preparing another; what is public is not released twice.",
    'zh-Hans': '本届结果已有发布。请先放弃该发布再准备新的；已公开的内容不会重复发布。',
  });

export const takeDownInForce = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'A release that takes this case down is being prepared already.', 'zh-Hans': '撤下该案例的发布已在准备中。' },
    'slug',
  );

export const slugRequired = () =>
  refusal('REQUIRED', { en: 'A take-down names the slug of the public case.', 'zh-Hans': '撤下案例须注明该公开案例的 slug。' }, 'slug');

export const notOfThisKind = (path: string) =>
  refusal('INVALID', { en: 'A release of this kind does not have this. Leave it out.', 'zh-Hans': '此类发布不含此项，请勿填写。' }, path);

export const isStale = () =>
  refusal('CONFLICT', {
    en: 'What is public has changed since this release was prepared, where the release would change it. Give it up and prepare it anew.',
    'zh-Hans': '该发布准备后，其所涉公开内容已有变动。请放弃并重新准备。',
  });

export const anotherWaits = (kind: string, applyAt: string) =>
  refusal('CONFLICT', {
    en: `An approved release (${kind}, due ${applyAt}) waits that changes the same. Give one of the two up, or wait until it is public.`,
    'zh-Hans': `另有一项已获批准、待生效的发布（${kind}，${applyAt}）涉及相同内容。请放弃其一，或待其公开后再批准。`,
  });

export const reasonUnreadable = () =>
  refusal('INVALID', { en: 'The reason holds control characters. Plain text is taken.', 'zh-Hans': '理由包含控制字符。仅接受纯文本。' }, 'reason');

export const reasonTooLong = (limit: number) =>
  refusal('TOO_LONG', { en: `The reason has more than ${limit} characters. Shorten it.`, 'zh-Hans': `理由超过 ${limit} 字，请缩短。` }, 'reason');

export const releaseIsAnother = () =>
  refusal(
    'CONFLICT',
    {
      en: 'The release is not the one that was read: its hash differs. Read it again before approving.',
      'zh-Hans': '发布内容与所阅内容不一致（哈希不同）。请重新阅读后再批准。',
    },
    'contentHash',
  );

export const alreadyApproved = () =>
  refusal('ALREADY_DONE', {
    en: 'You have approved this release. Another organizer has to as well.',
    'zh-Hans': '您已批准该发布。还须另一位组织者批准。',
  });

export const approvedByTwo = () =>
  refusal('ALREADY_DONE', {
    en: 'Two people have approved this release. It waits for its instant.',
    'zh-Hans': '该发布已由两人批准，等待发布时刻。',
  });

export const isPublic = () =>
  refusal('WRONG_STATE', {
    en: 'This release is public. What is public is taken down by another release.',
    'zh-Hans': '该发布已公开。已公开的内容须另行发布以撤下。',
  });

export const isGivenUp = () =>
  refusal('WRONG_STATE', { en: 'This release was given up. Prepare another.', 'zh-Hans': '该发布已放弃。请准备新的发布。' });

export const givenUpBefore = () => refusal('ALREADY_DONE', { en: 'This release was given up before.', 'zh-Hans': '该发布此前已放弃。' });

export const stageMoved = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody else has moved the stage since. Look at where it is, then move it from there.',
      'zh-Hans': '其他人已移动舞台进度。请查看当前位置后再操作。',
    },
    'expectedSequence',
  );

export const noSuchItem = () => refusal('INVALID', { en: 'The programme has no such place.', 'zh-Hans': '节目单中没有该序号。' }, 'order');

export const orderRequired = () =>
  refusal('REQUIRED', { en: 'Say which place of the programme it is.', 'zh-Hans': '请注明节目单中的序号。' }, 'order');

export const correctionRequired = () => refusal('REQUIRED', { en: 'Say what is put right.', 'zh-Hans': '请说明更正内容。' }, 'correction');

export const nothingToCorrect = () =>
  refusal('INVALID', { en: 'Nothing of this differs from what is public.', 'zh-Hans': '所填内容与已公开内容一致，无需更正。' }, 'correction');

export const tooManyToCorrect = (limit: number, name: string) =>
  refusal('TOO_MANY', { en: `At most ${limit} at once.`, 'zh-Hans': `每次最多 ${limit} 项。` }, 'correction', name);

export const namedTwice = (path: readonly (string | number)[]) =>
  refusal('INVALID', { en: 'Each can be given once.', 'zh-Hans': '不得重复填写。' }, ...path);

export const noSuchPart = (path: readonly (string | number)[]) =>
  refusal('NOT_FOUND', { en: 'The case has no such part.', 'zh-Hans': '该案例没有此项。' }, ...path);

export const titleRequired = (path: readonly (string | number)[]) =>
  refusal(
    'REQUIRED',
    { en: 'A text has a title. To take a language down, prepare a take-down.', 'zh-Hans': '文本须有标题。如需撤下某语言，请准备撤下发布。' },
    ...path,
  );

export const originRequired = (path: readonly (string | number)[]) =>
  refusal('REQUIRED', { en: 'Say who made this text.', 'zh-Hans': '请注明该文本的来源。' }, ...path);

export const unknownToTheEdition = (keys: readonly string[], path: readonly (string | number)[]) =>
  refusal(
    'INVALID',
    { en: `The public edition does not have this. It has: ${keys.join(', ')}.`, 'zh-Hans': `已公开的该届没有此项。可选：${keys.join('、')}。` },
    ...path,
  );

export const onePartAtATime = (path: string) =>
  refusal(
    'INVALID',
    {
      en: 'A take-down is of the case, or of one part of it. Leave all parts out but one.',
      'zh-Hans': '撤下发布只针对整个案例或其中一项，请仅填写一项。',
    },
    path,
  );

export const sourceLanguageStays = () =>
  refusal(
    'INVALID',
    {
      en: 'A case stays public in the language that it was written in. Correct that text, or take the case down.',
      'zh-Hans': '案例须保留其原文语言。请更正原文，或撤下该案例。',
    },
    'locale',
  );
export const noPrinting = () =>
  refusal('WRONG_STATE', {
    en: 'No printing of the Collection has been made. Ask for a proof, and have another organizer approve it.',
    'zh-Hans': '案例集尚无印次。请先申请校样，并由另一位组织者批准。',
  });

export const booksPublic = () => refusal('ALREADY_DONE', { en: 'The newest printings are public already.', 'zh-Hans': '最新印次均已公开。' });

export const caseOfBookGone = () =>
  refusal('WRONG_STATE', {
    en: 'The newest printing holds a case that is not public any more. Ask for a new proof.',
    'zh-Hans': '最新印次含有已不再公开的案例。请申请新的校样。',
  });

export const partOfBookGone = () =>
  refusal('WRONG_STATE', {
    en: 'A case in the newest printing, or a language, picture or file of one, was taken down after its proof was made. Ask for a new proof.',
    'zh-Hans': '最新印次的校样生成之后，其中有案例或其语言、图片、文件已被撤下。请申请新的校样。',
  });

export const languagesRequired = () =>
  refusal('REQUIRED', { en: 'Name the languages that are to be released.', 'zh-Hans': '请注明要发布的语种。' }, 'languages');

export const tooManyLanguages = (limit: number) =>
  refusal('TOO_MANY', { en: `At most ${limit} languages.`, 'zh-Hans': `语种最多 ${limit} 个。` }, 'languages');

export const casesOutOfRange = (limit: number) =>
  refusal('INVALID', { en: `Name 1 to ${limit} cases, or none for all.`, 'zh-Hans': `请列出 1 至 ${limit} 个案例；全部发布时无需列出。` }, 'slugs');

export const nothingTranslated = () =>
  refusal(
    'INVALID',
    {
      en: 'No public case reads otherwise in these languages at the translators’ desk.',
      'zh-Hans': '在这些语种中，已公开案例与译文工作台的内容一致。',
    },
    'languages',
  );

export const correctedSince = (slug: string, locale: string, i: number) =>
  refusal(
    'CONFLICT',
    {
      en: `“${slug}” was put right or taken down in ${locale} after the translators’ desk wrote it. Bring the desk’s text up to that first, or leave this language or case out.`,
      'zh-Hans': `案例“${slug}”的 ${locale} 文本在译文工作台写定之后已被更正或撤下。请先据此更新工作台的文本，或不包含该语种或该案例。`,
    },
    'languages',
    i,
  );

export const fileStillProcessed = () =>
  refusal('TRY_LATER', {
    en: 'An accepted video or document is still being made ready for the public. Try again in a few minutes; if that does not help, return it to be sent anew.',
    'zh-Hans': '有已接受的视频或文件仍在处理中。请几分钟后重试；若仍未就绪，请退回并要求重新上传。',
  });

export const nothingPrepared = (...path: (string | number)[]) =>
  refusal(
    'INVALID',
    {
      en: 'Its preparation has no accepted file for the public that is not public already, or was taken down.',
      'zh-Hans': '该案例的准备材料中没有尚未公开且可公开的文件。',
    },
    ...path,
  );

export const consentIsGone = () =>
  refusal('CONFLICT', {
    en: 'Somebody who is shown in a file of this release has taken their consent back since it was prepared. Prepare it anew, without that file.',
    'zh-Hans': '发布准备完成后，其中某文件所示人员撤回了同意。请去除该文件后重新准备。',
  });
