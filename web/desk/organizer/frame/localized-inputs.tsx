import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/components/fields.tsx';
import { ownName } from '../../../i18n/index.ts';

export interface Localized {
  locale: string;
  value: string;
}

interface Props {
  label: string;
  value: readonly Localized[];
  onChange: (value: Localized[]) => void;
  isLong?: boolean;
}

/** Languages that every name of ours has, then whatever else is there. */
const localesOf = (value: readonly Localized[]) => [...new Set(['en', 'zh-Hans', ...value.map(({ locale }) => locale)])];

/** One text in each language. An empty one is left out when it is sent. */
export function LocalizedInputs({ label, value, onChange, isLong = false }: Props) {
  const { t } = useTranslation('organizer');
  return (
    <div className="localized">
      {localesOf(value).map((locale) => (
        <TextField
          key={locale}
          label={t('inLanguage', { label, language: ownName(locale) })}
          lang={locale}
          isLong={isLong}
          value={value.find((one) => one.locale === locale)?.value ?? ''}
          onChange={(text) => onChange(localesOf(value).map((other) => ({ locale: other, value: other === locale ? text : textIn(value, other) })))}
        />
      ))}
    </div>
  );
}

const textIn = (value: readonly Localized[], locale: string) => value.find((one) => one.locale === locale)?.value ?? '';

/** As the graph takes it. */
export const filled = (value: readonly Localized[]): Localized[] =>
  value.filter((one) => one.value.trim() !== '').map(({ locale, value: text }) => ({ locale, value: text }));
