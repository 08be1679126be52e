import { useTranslation } from 'react-i18next';
import { Pick } from '../../../../design/components/filters.tsx';
import { countryChoices } from '../../../shell/countries.ts';
import type { PublishingPublicEditionQuery } from '../../../../../src/generated/web/graphql.ts';
import { useCountryName } from '../../../shell/words-of.ts';
import type { PartProps } from './correction-draft.ts';

/** What the edition lets one choose from. */
export type Choices = NonNullable<PublishingPublicEditionQuery['edition']>;

/** Field, form, first day, countries and regions: they have no language. */
export function CorrectedFacts({ draft, change, choices: { fields, kinds } }: PartProps & { choices: Choices }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useCountryName();
  const { facts } = draft;
  const set = (some: Partial<typeof facts>) => change({ facts: { ...facts, ...some } });
  const others = countryChoices(i18n.language).filter(({ id }) => !facts.countries.includes(id));
  return (
    <div className="stack">
      <div className="filters">
        <Pick
          label={t('fact_field')}
          value={facts.fieldKey}
          onChange={(fieldKey) => set({ fieldKey })}
          options={fields.map(({ key, name }) => ({ value: key, label: name }))}
        />
        {kinds.length > 0 && (
          <Pick
            label={t('fact_kind')}
            value={facts.kindKey}
            onChange={(kindKey) => kindKey !== '' && set({ kindKey })}
            options={[...(facts.kindKey === '' ? [{ value: '', label: '—' }] : []), ...kinds.map(({ key, name }) => ({ value: key, label: name }))]}
          />
        )}
        <label className="pick">
          <span>{t('fact_startedOn')}</span>
          <input type="date" value={facts.startedOn} onChange={({ target }) => target.value !== '' && set({ startedOn: target.value })} />
        </label>
      </div>
      <ul className="row tight" aria-label={t('fact_countries')}>
        {facts.countries.map((code) => (
          <li key={code}>
            <button
              type="button"
              className="chip"
              aria-label={t('countryAway', { country: say(code) })}
              onClick={() => set({ countries: facts.countries.filter((one) => one !== code) })}
            >
              {say(code)} <span aria-hidden>×</span>
            </button>
          </li>
        ))}
      </ul>
      <Pick
        label={t('countryMore')}
        value=""
        onChange={(code) => code !== '' && set({ countries: [...facts.countries, code] })}
        options={[{ value: '', label: t('choose') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </div>
  );
}
