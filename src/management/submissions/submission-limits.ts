import type { Language, Sentence } from '../../platform/language.ts';
import { sayUntil } from '../../platform/say-instant.ts';
import { acceptedTypes, longestVideoMinutes, mostOfKind, mostPages, mostPixels } from '../media/index.ts';
import { localesLimit, nameLimit } from '../organizations/index.ts';
import { mostAtADesk } from './desk-rules.ts';
import { materialLimits } from './material-rules.ts';
import { fileNameLimit, type Room } from './room-for-uploads.ts';
import { limits } from './submission-rules.ts';

/** Every limit of a submission, from the same values that refuse what is beyond them. */
export const limitsOf = (room: Room) => ({
  texts: [
    { text: 'TITLE' as const, graphemes: limits.title, lines: false },
    { text: 'SUMMARY' as const, graphemes: limits.summary, lines: false },
    { text: 'BODY' as const, graphemes: limits.body, lines: true },
    { text: 'MATERIAL_TITLE' as const, graphemes: materialLimits.title, lines: false },
    { text: 'MATERIAL_ALT' as const, graphemes: nameLimit, lines: false },
    { text: 'MATERIAL_CREDIT' as const, graphemes: materialLimits.credit, lines: false },
    { text: 'MATERIAL_RIGHTS' as const, graphemes: materialLimits.rights, lines: false },
    { text: 'FILE_NAME' as const, graphemes: fileNameLimit, lines: false },
  ],
  languages: localesLimit,
  countries: limits.countries,
  applicants: limits.applicants,
  members: mostAtADesk,
  files: (['PICTURE', 'VIDEO', 'DOCUMENT'] as const).map((kind) => ({
    ...{ kind, count: mostOfKind[kind], bytes: room.largest[kind], types: [...acceptedTypes[kind]] },
    pixels: kind === 'PICTURE' ? mostPixels : null,
    minutes: kind === 'VIDEO' ? longestVideoMinutes : null,
    pages: kind === 'DOCUMENT' ? mostPages : null,
  })),
  bytesTogether: room.ofSubmission,
  openUploads: room.openUploads,
  uploadHours: room.hours,
  attachedPictureBytes: room.attached,
});

/** When a submission is in time, in one sentence. docs/deadline.md has the whole of it. */
export function deadlineOf(closesAt: string, timeZone: string, language: Language) {
  const closesAtText = sayUntil(new Date(closesAt), timeZone, language);
  return { closesAt, closesAtText, timeZone, rule: rule(closesAtText)[language] };
}

const rule = (until: string): Sentence => ({
  en: `The last byte of handing in has to be here before ${until}, by the clock of this service's database; that instant itself is late. The version that was marked ready last before it is handed in by itself.`,
  'zh-Hans': `提交请求的最后一个字节须在 ${until} 之前到达，以本服务数据库的时钟为准；该时刻本身即为逾期。截止前最后一次标记为就绪的版本将自动提交。`,
});
