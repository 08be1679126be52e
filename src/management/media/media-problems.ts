import { refusal } from '../../platform/graph/refusal.ts';
import { largestBytes, mostPixels } from './media-limits.ts';

export const unreadable = () =>
  refusal(
    'MEDIA_UNREADABLE',
    {
      en: 'This could not be read as a JPEG, PNG or WebP picture: it is another file, is damaged, or took too long. Save it again as one of these, and send that.',
      'zh-Hans': '无法将该文件读取为 JPEG、PNG 或 WebP 图片：它可能是其他文件、已损坏，或处理超时。请另存为其中一种格式后重新上传。',
    },
    'file',
  );

export const tooLarge = () =>
  refusal(
    'MEDIA_TOO_LARGE',
    {
      en: `A picture has at most ${largestBytes / 1_000_000} MB and ${mostPixels / 1_000_000} million pixels. Send a smaller one.`,
      'zh-Hans': `图片不得超过 ${largestBytes / 1_000_000} MB 和 ${mostPixels / 10_000} 万像素。请上传较小的图片。`,
    },
    'file',
  );
