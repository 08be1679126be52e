import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/components/fields.tsx';
import { CardChoice } from './card-choice.tsx';
import { CountriesField } from './countries-field.tsx';
import type { Draft, EditionOfDraft } from './draft-page.tsx';
import { MendNote } from './mend-note.tsx';
import { isOpen } from './open-parts.ts';
import { type SectionProps, useSection } from './use-section.ts';

interface Props extends SectionProps {
  draft: Draft;
  edition: EditionOfDraft | undefined;
  isReader: boolean;
}

/** Field, form, beginning, countries and regions. */
export function FactsSection({ draft, edition, isReader, ...kept }: Props) {
  const { t } = useTranslation('applicant');
  const { form, wrong } = useSection(kept, 'FACTS');
  const { correction } = draft;
  return (
    <div className="stack wide">
      <MendNote correction={correction} part="FIELD" />
      <Controller
        control={form.control}
        name="field"
        render={({ field: { value, onChange } }) => (
          <CardChoice
            label={t('field')}
            hint={t('fieldHint')}
            options={edition?.fields ?? []}
            value={value}
            onChange={onChange}
            wrong={wrong('field')}
            isDisabled={isReader || !isOpen(correction, 'FIELD')}
          />
        )}
      />
      <MendNote correction={correction} part="KIND" />
      <Controller
        control={form.control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <CardChoice
            label={t('kind')}
            hint={t('kindHint')}
            options={edition?.kinds ?? []}
            value={value}
            onChange={onChange}
            wrong={wrong('kind')}
            isDisabled={isReader || !isOpen(correction, 'KIND')}
            isDense
          />
        )}
      />
      <MendNote correction={correction} part="STARTED_ON" />
      <Controller
        control={form.control}
        name="startedOn"
        render={({ field: { value, onChange, ref: _, ...field } }) => (
          <TextField
            {...field}
            type="date"
            label={t('startedOn')}
            hint={t('startedOnHint')}
            value={value ?? ''}
            onChange={(day) => onChange(day === '' ? null : day)}
            wrong={wrong('startedOn')}
            isDisabled={isReader || !isOpen(correction, 'STARTED_ON')}
          />
        )}
      />
      <MendNote correction={correction} part="COUNTRIES" />
      <Controller
        control={form.control}
        name="countries"
        render={({ field: { value, onChange } }) => (
          <CountriesField
            value={value}
            onChange={onChange}
            most={draft.limits.countries}
            wrong={wrong('countries')}
            isDisabled={isReader || !isOpen(correction, 'COUNTRIES')}
          />
        )}
      />
    </div>
  );
}
