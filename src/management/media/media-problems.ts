import { refusal } from '../../platform/graph/refusal.ts';
import { largestBytes, mostPixels } from './media-limits.ts';

export const unreadable = () =>
  refusal(
    'MEDIA_UNREADABLE',
    {
      en: 'This is not a JPEG, PNG or WebP picture, or it is damaged. Save it again as one of these, and send that.',
      'zh-Hans': '该文件不是 JPEG、PNG 或 WebP 图片，或已损坏。请另存为其中一种格式后重新上传。',
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
