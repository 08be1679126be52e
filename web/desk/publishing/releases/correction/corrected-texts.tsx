import { useTranslation } from 'react-i18next';
import { Diff } from '../../../../design/components/diff.tsx';
import { TextField } from '../../../../design/components/fields.tsx';
import { type PartProps, textParts } from './correction-draft.ts';

/** A case's title, summary and account in one language. */
export function CorrectedTexts({ before, draft, locale, change }: PartProps) {
  const { t } = useTranslation('publishing');
  return textParts.map((part) => (
    <div key={part} className="stack">
      <TextField
        label={t(`part_${part}`)}
        isLong={part !== 'title'}
        lang={locale}
        dir="auto"
        value={draft.texts[part]}
        onChange={(value) => change({ texts: { ...draft.texts, [part]: value } })}
      />
      {draft.texts[part] !== before.texts[part] && <Diff before={before.texts[part]} after={draft.texts[part]} lang={locale} />}
    </div>
  ));
}
