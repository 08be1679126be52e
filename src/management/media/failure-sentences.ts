import type { MaterialFailureCode, MaterialKind } from '../../generated/schema.ts';
import type { Sentence } from '../../platform/language.ts';

const accepted: Record<MaterialKind, Sentence> = {
  PICTURE: {
    en: 'a JPEG, PNG or WebP picture. Pictures that a phone calls HEIC have to be saved as JPEG first',
    'zh-Hans': 'JPEG、PNG 或 WebP 图片；手机拍摄的 HEIC 图片请先另存为 JPEG',
  },
  VIDEO: { en: 'an MP4, MOV or WebM video', 'zh-Hans': 'MP4、MOV 或 WebM 视频' },
  DOCUMENT: { en: 'a PDF document', 'zh-Hans': 'PDF 文档' },
};

/** Why a file cannot be used, and what to do. */
export function sentenceOfFailure(code: MaterialFailureCode, kind: MaterialKind): Sentence {
  const type = accepted[kind];
  switch (code) {
    case 'WRONG_TYPE':
      return { en: `This is not ${type.en}. Send one in its place.`, 'zh-Hans': `该文件不是${type['zh-Hans']}。请另传文件替换。` };
    case 'UNREADABLE':
      return {
        en: 'This file is damaged or cut short. Open it on your side, save it again, and send that in its place.',
        'zh-Hans': '该文件已损坏或不完整。请在本地打开并重新保存，然后上传替换。',
      };
    case 'TOO_LARGE':
      return {
        en: 'This file has more pixels, pages or minutes than are accepted. Send a smaller one in its place.',
        'zh-Hans': '该文件的像素、页数或时长超出上限。请上传较小的文件替换。',
      };
    case 'ENCRYPTED':
      return {
        en: 'This document is encrypted. Save it without a password, and send that in its place.',
        'zh-Hans': '该文档已加密。请另存为无密码的文档后上传替换。',
      };
    case 'ACTIVE_CONTENT':
      return {
        en: 'This document runs programs or carries other files. Print it as a PDF, and send that in its place.',
        'zh-Hans': '该文档含有可执行脚本或附带文件。请打印为 PDF 后上传替换。',
      };
    case 'TOO_LATE':
      return {
        en: 'The last byte of this file came when the draft took no more. It does not count; remove it.',
        'zh-Hans': '该文件的最后字节到达时，草稿已不再接受更改。该文件不计入，请删除。',
      };
    case 'EXPIRED':
      return {
        en: 'The upload of this file was not finished in time. Send it again in its place, or remove it.',
        'zh-Hans': '该文件未在期限内上传完毕。请重新上传替换，或将其删除。',
      };
  }
}
