import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Tag } from '../../../design/components/words.tsx';
import { OrganizerSetRulesDocument, type RuleCheck } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { Editable } from '../frame/editable.tsx';
import { useEdition, useNameIn } from '../frame/edition.ts';
import { ListEditor } from '../frame/list-editor.tsx';
import { filled, type Localized, LocalizedInputs } from '../frame/localized-inputs.tsx';
import type { SettingsProps } from './rules-page.tsx';

const checks = [
  'ONE_FIELD',
  'STARTED_IN_OR_AFTER',
  'MINIMUM_COUNTRIES',
  'MATERIALS',
  'SEVERAL_CASES_ALLOWED',
  'RECEIVED_BEFORE_CLOSE',
  'NOT_RELEASED_BEFORE',
] as const satisfies readonly RuleCheck[];
/** The number that a check asks for. */
const numberOf: Partial<Record<RuleCheck, 'year' | 'count' | 'pictures'>> = {
  STARTED_IN_OR_AFTER: 'year',
  MINIMUM_COUNTRIES: 'count',
  MATERIALS: 'pictures',
};

interface Rule {
  key: string;
  check: RuleCheck;
  texts: readonly Localized[];
  number: string;
  languages: string;
  together: string;
}

/** Who may take part, rule by rule: what people read, and what is checked. */
export function EligibilityCard({ settings, again }: SettingsProps) {
  const { t } = useTranslation('organizer');
  const nameIn = useNameIn();
  const { desk } = useEdition();
  const { act, problems } = useAct(OrganizerSetRulesDocument);
  const rules = settings.rules.map((rule): Rule => {
    const number = numberOf[rule.check as RuleCheck];
    return {
      ...{ key: rule.key, check: rule.check as RuleCheck, texts: rule.texts },
      number: number ? String(rule[number] ?? '') : '',
      languages: rule.languages.join(' '),
      together: rule.together.map((codes) => codes.join(' ')).join('; '),
    };
  });
  return (
    <Editable
      title={t('rules.eligibility')}
      aside={<Tag>{t('rules.version', { version: settings.rulesVersion })}</Tag>}
      value={rules as readonly Rule[]}
      problems={problems}
      again={again}
      show={
        <ol className="named-list">
          {rules.map((rule) => (
            <li key={rule.key}>
              <strong>{nameIn(rule.texts)}</strong>
              <span className="soft small">
                {t(`check.${rule.check}`, { number: rule.number })}
                {rule.languages && ` · ${t('rules.alsoIn', { languages: rule.languages })}`}
                {rule.together && ` · ${t('rules.countOnce', { codes: rule.together })}`} <code>{rule.key}</code>
              </span>
            </li>
          ))}
        </ol>
      }
      edit={(draft, change) => (
        <ListEditor
          items={draft}
          onChange={change}
          nameOf={({ key }) => key}
          fresh={(): Rule => ({ key: '', check: 'ONE_FIELD', texts: [], number: '', languages: '', together: '' })}
          edit={(rule, set) => (
            <>
              <div className="localized">
                <TextField label={t('key')} hint={t('keyHint')} value={rule.key} onChange={(key) => set({ ...rule, key: key.toUpperCase() })} />
                <ChoiceField
                  label={t('rules.check')}
                  value={rule.check}
                  onChange={(check) => set({ ...rule, check: check as RuleCheck })}
                  options={checks.map((value) => ({ value, label: t(`check.${value}`, { number: '…' }) }))}
                />
                {numberOf[rule.check] && (
                  <TextField
                    label={t(`rules.${numberOf[rule.check]!}`)}
                    inputMode="numeric"
                    value={rule.number}
                    onChange={(number) => set({ ...rule, number })}
                  />
                )}
                {rule.check === 'MATERIALS' && (
                  <TextField
                    label={t('rules.languages')}
                    hint={t('rules.languagesHint')}
                    value={rule.languages}
                    onChange={(languages) => set({ ...rule, languages })}
                  />
                )}
                {rule.check === 'MINIMUM_COUNTRIES' && (
                  <TextField
                    label={t('rules.together')}
                    hint={t('rules.togetherHint')}
                    value={rule.together}
                    onChange={(together) => set({ ...rule, together })}
                  />
                )}
              </div>
              <LocalizedInputs label={t('rules.text')} value={rule.texts} onChange={(texts) => set({ ...rule, texts })} />
            </>
          )}
        />
      )}
      save={(draft) => act({ edition: desk.year, expectedVersion: settings.version, rules: draft.map(asSent) })}
    />
  );
}

const words = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '');

function asSent({ key, check, texts, number, languages, together }: Rule) {
  const name = numberOf[check];
  return {
    ...{ key, check, texts: filled(texts) },
    ...(name && number.trim() !== '' ? { [name]: Number(number) } : {}),
    ...(check === 'MATERIALS' && languages.trim() !== '' ? { languages: words(languages) } : {}),
    ...(check === 'MINIMUM_COUNTRIES' && together.trim() !== '' ? { together: together.split(';').map(words) } : {}),
  };
}
