import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../design/components/fields.tsx';
import type { PartProps } from './correction-draft.ts';

/** What videos and documents are called, in one language, and whom to credit. */
export function CorrectedFiles({ of, draft, locale, change }: PartProps) {
  const { t } = useTranslation('publishing');
  const files = [
    ...of.videos.map(({ id }, index) => ({ id, file: t('video', { number: index + 1 }) })),
    ...of.documents.map(({ id }, index) => ({ id, file: t('document', { number: index + 1 }) })),
  ];
  const set = (id: string, some: Partial<PartProps['draft']['files'][string]>) =>
    change({ files: { ...draft.files, [id]: { ...draft.files[id]!, ...some } } });
  return (
    <div className="stack">
      {files.map(({ id, file }) => (
        <div key={id} className="stack">
          <TextField
            label={t('fileCalled', { file })}
            lang={locale}
            dir="auto"
            value={draft.files[id]!.name}
            onChange={(name) => set(id, { name })}
          />
          <TextField label={t('creditOfFile', { file })} value={draft.files[id]!.credit} onChange={(credit) => set(id, { credit })} />
        </div>
      ))}
    </div>
  );
}
