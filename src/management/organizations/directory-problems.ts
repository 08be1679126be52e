import { refusal } from '../../platform/graph/refusal.ts';

/** The same for whoever did not register the entry and for whoever did, once their time is over. */
export const organizersAmendIt = () =>
  refusal('NOT_ALLOWED', {
    en: 'This entry is amended by organizers. Tell them what should change.',
    'zh-Hans': '该条目由组织者修改。请告知组织者需要更改的内容。',
  });

export const entryWasMerged = (...path: string[]) =>
  refusal(
    'WRONG_STATE',
    { en: 'This entry was merged into another one. Take that one.', 'zh-Hans': '该条目已合并至其他条目，请使用合并后的条目。' },
    ...path,
  );

export const amendedInBetween = () =>
  refusal(
    'CONFLICT',
    {
      en: 'Somebody amended this entry in between. Read what is stored, and amend that version.',
      'zh-Hans': '期间已有人修改该条目。请读取已保存的内容，并在该版本上修改。',
    },
    'expectedVersion',
  );

export const standsAboveItself = () =>
  refusal(
    'INVALID',
    { en: 'An organization cannot be a part of itself, or of one of its own parts.', 'zh-Hans': '机构不能隶属于其自身或其下属机构。' },
    'parentId',
  );

export const sameEntry = () =>
  refusal('INVALID', { en: 'These are the same entry. Name two.', 'zh-Hans': '两者为同一条目，请指定两个不同的条目。' }, 'keptId');
