import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { TranslatorLimitDocument, TranslatorLimitsDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useLanguageName } from '../../shell/words-of.ts';

interface Props {
  year: number;
  /** The edition's languages. */
  languages: readonly string[];
}

/** Who translates, and into what: the role is given elsewhere, by two people; this only narrows it. For editors. */
export function LimitsCard({ year, languages }: Props) {
  const { t } = useTranslation('translator');
  const { data, asked, again } = useRead(TranslatorLimitsDocument, { edition: year });
  const roles = data?.viewer?.desk?.roles.edges.map(({ node }) => node) ?? [];
  const translators = [...new Map(roles.filter(({ role }) => role === 'TRANSLATOR').map(({ person }) => [person.id, person])).values()];
  const limits = data?.viewer?.translationDesk?.limits ?? [];
  return (
    <Card title={t('limits')}>
      <p className="soft">{t('limitsLead')}</p>
      <Asked {...asked}>
        {translators.length === 0 ? (
          <p className="soft">{t('noTranslators')}</p>
        ) : (
          <ul className="translators">
            {translators.map((person) => {
              const limited = limits.find((one) => one.person.id === person.id)?.languages ?? [];
              // what is stored is where the choice begins: another look at it begins anew
              return <Translator key={`${person.id} ${limited.join()}`} {...{ year, languages, person, limited, again }} />;
            })}
          </ul>
        )}
      </Asked>
    </Card>
  );
}

interface TranslatorProps extends Props {
  person: { id: string; name: string; email: string };
  limited: readonly string[];
  again: () => void;
}

function Translator({ year, languages, person, limited, again }: TranslatorProps) {
  const { t } = useTranslation('translator');
  const say = useLanguageName();
  const [chosen, setChosen] = useState(limited);
  const { act } = useAct(TranslatorLimitDocument);
  const tick = (language: string) => setChosen(chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language]);
  const save = async () => {
    const { done, problems } = await act({ edition: year, personId: person.id, languages: [...chosen] });
    if (done) again();
    return problems;
  };
  return (
    <li>
      <div>
        <strong>{person.name}</strong> <span className="soft">{person.email}</span>
        <div className="soft">{limited.length === 0 ? t('everyLanguage') : limited.map(say).join(', ')}</div>
      </div>
      <Confirm
        look="quiet"
        act={t('limit')}
        name={t('limitOf', { name: person.name })}
        confirm={t('saveLimit')}
        title={t('limitTitle', { name: person.name })}
        follows={<p className="soft">{t('limitFollows')}</p>}
        onConfirm={save}
      >
        {/* a language that has left the edition's list can still be taken off here */}
        {[...new Set([...languages, ...limited])].map((language) => (
          <label key={language} className="tick">
            <input type="checkbox" checked={chosen.includes(language)} onChange={() => tick(language)} />
            {say(language)}
          </label>
        ))}
      </Confirm>
    </li>
  );
}
