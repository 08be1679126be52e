import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../../shell/words-of.ts';

/** Some of an edition's languages. */
export function LanguageTicks({ languages, onChange }: { languages: readonly string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useTranslation('publishing');
  const say = useLanguageName();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const tick = (language: string, isOn: boolean) => {
    const next = isOn ? [...chosen, language] : chosen.filter((one) => one !== language);
    setChosen(next);
    onChange([...next]);
  };
  if (languages.length === 0) return <p className="soft">{t('noLanguages')}</p>;
  return (
    <div className="row">
      {languages.map((language) => (
        <label key={language} className="tick">
          <input type="checkbox" checked={chosen.includes(language)} onChange={({ target }) => tick(language, target.checked)} />
          {say(language)}
        </label>
      ))}
    </div>
  );
}
