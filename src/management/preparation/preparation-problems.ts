import type { PreparedForm } from '../../generated/schema.ts';
import { refusal } from '../../platform/graph/refusal.ts';

type Path = readonly (string | number)[];

export const askedWithoutName = () =>
  refusal('REQUIRED', { en: 'Say in at least one language what is asked for.', 'zh-Hans': '请至少以一种语言说明所需材料。' }, 'names');

export const longestMissing = () =>
  refusal('REQUIRED', { en: 'Say how long the text may be: 1 to 20,000 characters.', 'zh-Hans': '请说明文本的最大字数（1 至 20,000）。' }, 'longest');

export const longestNotAsked = () =>
  refusal('INVALID', { en: 'Only a text has a length. Leave it out.', 'zh-Hans': '仅文本有字数限制，请勿填写。' }, 'longest');

export const placeDoesNotFit = (forms: readonly PreparedForm[]) =>
  refusal(
    'INVALID',
    { en: `What has this place is handed in as ${forms.join(' or ')}.`, 'zh-Hans': `用于此处的材料须以 ${forms.join(' 或 ')} 形式提交。` },
    'place',
  );

export const videoOfSubtitlesMissing = () =>
  refusal('REQUIRED', { en: 'Say which asked video the subtitles belong to.', 'zh-Hans': '请注明字幕所属的视频材料。' }, 'subtitlesOf');

export const videoOfSubtitlesNotAsked = () =>
  refusal(
    'INVALID',
    { en: 'Only subtitles that become public belong to a video. Leave it out.', 'zh-Hans': '仅用于公开的字幕须指定所属视频，请勿填写。' },
    'subtitlesOf',
  );

export const noVideoOfSubtitles = () =>
  refusal(
    'INVALID',
    {
      en: 'Subtitles belong to a video that is asked for, becomes public, and is asked of the same cases.',
      'zh-Hans': '字幕须属于正在征集、将公开且面向相同案例的视频。',
    },
    'subtitlesOf',
  );

export const subtitlesAskedAlready = () =>
  refusal('ALREADY_DONE', { en: 'Subtitles of this video are asked for already.', 'zh-Hans': '该视频的字幕已在征集中。' }, 'subtitlesOf');

export const tooLargeToBePublic = (most: number) =>
  refusal(
    'MEDIA_TOO_LARGE',
    {
      en: `A video that becomes public has at most ${Math.floor(most / 1_000_000)} MB. Send it encoded smaller.`,
      'zh-Hans': `将公开的视频不得超过 ${Math.floor(most / 1_000_000)} MB，请压缩后上传。`,
    },
    'byteLength',
  );

export const placeTaken = () =>
  refusal(
    'ALREADY_DONE',
    { en: 'Another text is asked for that becomes this. Ask for it no more first.', 'zh-Hans': '已有另一文本用于此处，请先停止征集该文本。' },
    'place',
  );

export const dueTooLate = (end: Date) =>
  refusal(
    'INVALID',
    { en: `The summit ends at ${end.toISOString()}. Ask for it before.`, 'zh-Hans': `峰会于 ${end.toISOString()} 结束，请设定在此之前的期限。` },
    'dueAt',
  );

export const dueInThePast = () =>
  refusal('INVALID', { en: 'This instant is over. Give people time.', 'zh-Hans': '该时刻已过，请留出时间。' }, 'dueAt');

export const tooMuchAsked = (most: number) =>
  refusal('TOO_MANY', { en: `An edition asks for at most ${most} materials.`, 'zh-Hans': `每届最多征集 ${most} 项材料。` });

export const changedInBetween = () =>
  refusal(
    'CONFLICT',
    { en: 'Somebody else has changed this in between. Read it again, then change it.', 'zh-Hans': '其他人已修改此项，请重新阅读后再修改。' },
    'expectedVersion',
  );

export const notAFile = () =>
  refusal('INVALID', { en: 'This is asked for as a text, not as a file.', 'zh-Hans': '此项须提交文本，而非文件。' }, 'askedId');

export const textsMissing = () =>
  refusal('REQUIRED', { en: 'Write the text in at least one language.', 'zh-Hans': '请至少以一种语言填写文本。' }, 'texts');

export const textsNotAsked = () => refusal('INVALID', { en: 'A file is asked for, not a text.', 'zh-Hans': '此项须提交文件，而非文本。' }, 'texts');

export const fileMissing = () =>
  refusal('REQUIRED', { en: 'Name the file that was sent for this.', 'zh-Hans': '请注明为此项上传的文件。' }, 'fileId');

export const fileNotAsked = (path: string) =>
  refusal('INVALID', { en: 'A text is asked for, not a file.', 'zh-Hans': '此项须提交文本，而非文件。' }, path);

export const fileNotReady = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This file is still on its way, or it cannot be used. Wait until it is ready, or send another.',
      'zh-Hans': '该文件尚未就绪或无法使用。请等待处理完成，或上传其他文件。',
    },
    'fileId',
  );

export const altMissing = () =>
  refusal(
    'REQUIRED',
    {
      en: 'Say in at least one language what the picture shows, for those who cannot see it.',
      'zh-Hans': '请至少以一种语言说明图片内容，供无法看图者使用。',
    },
    'alt',
  );

export const rightsMissing = () =>
  refusal('REQUIRED', { en: 'Say under which licence the file may be shown.', 'zh-Hans': '请说明该文件的使用许可。' }, 'rights');

export const creditMissing = () => refusal('REQUIRED', { en: 'Say whom to credit.', 'zh-Hans': '请注明署名。' }, 'rights', 'credit');

export const consentMissing = () =>
  refusal(
    'REQUIRED',
    { en: 'Say how the persons shown consented, and where that is kept.', 'zh-Hans': '请说明图中人物如何表示同意及相关记录的保存处。' },
    'rights',
    'consent',
  );

export const consentTakenBack = (...path: Path) =>
  refusal(
    'INVALID',
    { en: 'Without the consent of the persons shown this file cannot be used.', 'zh-Hans': '未经图中人物同意，不能使用该文件。' },
    ...path,
  );

export const itemIsSettled = () =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This was accepted, or is not needed any more. Write to the organizer to have it opened again.',
      'zh-Hans': '此项已被接受或已不需要。如需重新提交，请联系组织者。',
    },
    'askedId',
  );

export const notTheLatest = () =>
  refusal(
    'CONFLICT',
    { en: 'This is not the latest version. Read it again, then rule on it.', 'zh-Hans': '这不是最新版本，请重新阅读后再处理。' },
    'versionId',
  );

export const versionMissing = () => refusal('REQUIRED', { en: 'Name the version that was read.', 'zh-Hans': '请注明所阅版本。' }, 'versionId');

export const reasonMissing = () =>
  refusal('REQUIRED', { en: 'Say why: the applicant reads it.', 'zh-Hans': '请说明理由，申报主体将看到该内容。' }, 'reason');

export const reasonNotAsked = () =>
  refusal('INVALID', { en: 'What is accepted needs no reason. Leave it out.', 'zh-Hans': '接受无需理由，请勿填写。' }, 'reason');

export const subtitlesTooLong = (limit: number, ...path: Path) =>
  refusal('TOO_LONG', { en: `Subtitles have at most ${limit} characters.`, 'zh-Hans': `字幕最多 ${limit} 个字符。` }, ...path);

export const blockTooLong = (limit: number, ...path: Path) =>
  refusal('TOO_LONG', { en: `Between two blank lines stand at most ${limit} characters.`, 'zh-Hans': `两个空行之间最多 ${limit} 个字符。` }, ...path);

export const notWebVtt = (line: number, why: string, ...path: Path) =>
  refusal('INVALID', { en: `Line ${line} is not WebVTT: ${why}`, 'zh-Hans': `第 ${line} 行不符合 WebVTT：${why}` }, ...path);

export const nothingSaid = (...path: Path) => refusal('INVALID', { en: 'These subtitles say nothing.', 'zh-Hans': '该字幕没有内容。' }, ...path);
