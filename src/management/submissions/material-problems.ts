import { refusal } from '../../platform/graph/refusal.ts';

export const outsideThePicture = () =>
  refusal(
    'INVALID',
    { en: 'Name a point inside the picture: both numbers from 0 to 1.', 'zh-Hans': '请指定图片内的一点：两个数值均须在 0 至 1 之间。' },
    'focalPoint',
  );

export const notAPicture = (...path: string[]) =>
  refusal('INVALID', { en: 'Name a picture of this submission.', 'zh-Hans': '请选择本申报中的一张图片。' }, ...path);

export const notAVideo = (...path: string[]) =>
  refusal('INVALID', { en: 'Only a video has a still.', 'zh-Hans': '只有视频可以设置封面图。' }, ...path);

export const notAllOnce = () =>
  refusal('INVALID', { en: 'Name all materials of this kind, each once.', 'zh-Hans': '请列出该类型的全部材料，每项一次。' }, 'materialIds');

export const stillOnItsWay = (id: string) =>
  refusal(
    'WRONG_STATE',
    {
      en: 'This file is not all here, or is still being looked at. Finish its upload and wait until it is ready, or remove it.',
      'zh-Hans': '该文件尚未上传完毕或仍在处理。请完成上传并等待就绪，或将其删除。',
    },
    'materials',
    id,
  );

export const cannotBeUsed = (id: string) =>
  refusal(
    'WRONG_STATE',
    { en: 'This file cannot be used. Replace or remove it: it says why.', 'zh-Hans': '该文件无法使用，原因见该材料。请替换或删除。' },
    'materials',
    id,
  );
