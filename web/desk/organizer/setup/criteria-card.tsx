import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/components/fields.tsx';
import { OrganizerSetCriteriaDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { Editable } from '../frame/editable.tsx';
import { useEdition, useNameIn } from '../frame/edition.ts';
import { ListEditor } from '../frame/list-editor.tsx';
import { filled, type Localized, LocalizedInputs } from '../frame/localized-inputs.tsx';
import type { SettingsProps } from './rules-page.tsx';

interface Criterion {
  key: string;
  names: readonly Localized[];
  guidance: readonly Localized[];
  /** In hundredths. */
  weight: string;
  minimum: string;
  maximum: string;
}

/** What reviewers look for, with weights in hundredths. */
export function CriteriaCard({ settings, again }: SettingsProps) {
  const { t, i18n } = useTranslation('organizer');
  const nameIn = useNameIn();
  const { desk } = useEdition();
  const { act, problems } = useAct(OrganizerSetCriteriaDocument);
  const percent = (share: number) => share.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const criteria = settings.criteria.map(({ key, names, guidance, weight, minimum, maximum }): Criterion => ({
    ...{ key, names, guidance },
    ...{ weight: String(Math.round(weight * 10_000) / 100), minimum: String(minimum), maximum: String(maximum) },
  }));
  return (
    <Editable
      title={t('rules.criteria')}
      value={criteria as readonly Criterion[]}
      problems={problems}
      again={again}
      show={
        <ol className="named-list">
          {settings.criteria.map(({ key, names, guidance, weight, minimum, maximum }) => (
            <li key={key}>
              <span className="row between">
                <strong>{nameIn(names)}</strong>
                <span className="number">
                  {percent(weight)} · {t('rules.scale', { minimum, maximum })}
                </span>
              </span>
              {guidance.length > 0 && <span className="soft small">{nameIn(guidance)}</span>}
            </li>
          ))}
        </ol>
      }
      edit={(draft, change) => (
        <>
          <p className="soft small" role="status">
            {t('rules.weightsNow', { sum: draft.reduce((sum, { weight }) => sum + (Number(weight) || 0), 0).toLocaleString(i18n.language) })}
          </p>
          <ListEditor
            items={draft}
            onChange={change}
            nameOf={({ key }) => key}
            fresh={(): Criterion => ({ key: '', names: [], guidance: [], weight: '', minimum: '1', maximum: '10' })}
            edit={(one, set) => (
              <>
                <div className="localized">
                  <TextField label={t('key')} value={one.key} onChange={(key) => set({ ...one, key: key.toUpperCase() })} />
                  <TextField label={t('rules.weight')} inputMode="decimal" value={one.weight} onChange={(weight) => set({ ...one, weight })} />
                  <TextField label={t('rules.minimum')} inputMode="numeric" value={one.minimum} onChange={(minimum) => set({ ...one, minimum })} />
                  <TextField label={t('rules.maximum')} inputMode="numeric" value={one.maximum} onChange={(maximum) => set({ ...one, maximum })} />
                </div>
                <LocalizedInputs label={t('call.name')} value={one.names} onChange={(names) => set({ ...one, names })} />
                <LocalizedInputs label={t('rules.guidance')} isLong value={one.guidance} onChange={(guidance) => set({ ...one, guidance })} />
              </>
            )}
          />
        </>
      )}
      save={(draft) =>
        act({
          ...{ edition: desk.year, expectedVersion: settings.version },
          criteria: draft.map(({ key, names, guidance, weight, minimum, maximum }) => ({
            ...{ key, names: filled(names), guidance: filled(guidance) },
            ...{ weight: Number(weight) / 100, minimum: Number(minimum), maximum: Number(maximum) },
          })),
        })
      }
    />
  );
}
