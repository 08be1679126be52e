import { refusal } from '../../../platform/graph/refusal.ts';

export const codeUnknown = () =>
  refusal(
    'WRONG_CODE',
    {
      en: 'No screen shows this code now. Read it again: a code changes every ten minutes, and lets one screen in.',
      'zh-Hans': '目前没有屏幕显示此配对码。请重新查看：配对码每十分钟更换，且只能使用一次。',
    },
    'code',
  );
