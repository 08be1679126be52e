import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { TranslatorSetRulesDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useLanguageName } from '../../shell/words-of.ts';

interface Props {
  year: number;
  rules: { languages: readonly string[]; publishesUnchecked: boolean; version: number };
  onSaved: () => void;
}

/** Into which languages cases are translated, and whether a machine's work is public before anybody has read it. For editors. */
export function TranslationRulesCard({ year, rules, onSaved }: Props) {
  const { t } = useTranslation('translator');
  const say = useLanguageName();
  const [languages, setLanguages] = useState(rules.languages);
  const [publishesUnchecked, setPublishes] = useState(rules.publishesUnchecked);
  const [tag, setTag] = useState('');
  const { act, problems, isBusy } = useAct(TranslatorSetRulesDocument);
  const isChanged = languages.join() !== rules.languages.join() || publishesUnchecked !== rules.publishesUnchecked;
  const add = () => {
    const wanted = tag.trim();
    if (wanted !== '' && !languages.includes(wanted)) setLanguages([...languages, wanted]);
    setTag('');
  };
  const save = async () => {
    const { done } = await act({ edition: year, expectedVersion: rules.version, languages: [...languages], publishesUnchecked });
    if (done) onSaved();
  };
  return (
    <Card title={t('rules')}>
      <p className="soft">{t('rulesLead')}</p>
      <ul className="row tight">
        {languages.map((language) => (
          <li key={language} className="chip">
            {say(language)} <code>{language}</code>
            <button
              type="button"
              aria-label={t('removeLanguage', { language: say(language) })}
              onClick={() => setLanguages(languages.filter((one) => one !== language))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <TextField label={t('addLanguage')} hint={t('addLanguageHint')} value={tag} onChange={setTag} onBlur={add} />
      </div>
      <label className="tick">
        <input type="checkbox" checked={publishesUnchecked} onChange={({ target }) => setPublishes(target.checked)} />
        {t('publishesUnchecked')}
      </label>
      <Problems of={problems} />
      <div className="row">
        <Button look="main" isDisabled={!isChanged} isPending={isBusy} onPress={() => void save()}>
          {t('saveRules')}
        </Button>
      </div>
    </Card>
  );
}
