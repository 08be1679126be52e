import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../design/components/fields.tsx';
import type { PartProps } from './correction-draft.ts';

/** Applicants' names in one language: on this case, or in the directory and on all of the edition's cases. */
export function CorrectedNames({ of, before, draft, locale, change }: PartProps) {
  const { t } = useTranslation('publishing');
  return of.applicants.map(({ organization: { id, name } }) => (
    <div key={id} className="stack">
      <TextField
        label={t('nameOf', { name })}
        lang={locale}
        dir="auto"
        value={draft.names[id]!}
        onChange={(value) => change({ names: { ...draft.names, [id]: value } })}
      />
      {draft.names[id] !== before.names[id] && (
        <label className="tick">
          <input
            type="checkbox"
            checked={draft.everywhere.includes(id)}
            onChange={({ target }) =>
              change({ everywhere: target.checked ? [...draft.everywhere, id] : draft.everywhere.filter((one) => one !== id) })
            }
          />
          {t('nameEverywhere')}
        </label>
      )}
    </div>
  ));
}
