import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import {
  OrganizerEnterOrganizationDocument,
  type OrganizerEnterOrganizationMutation,
  type OrganizationKind,
} from '../../../../src/generated/web/graphql.ts';
import { countryChoices } from '../../shell/countries.ts';
import { useAct } from '../../shell/use-act.ts';
import { useNameIn } from './edition.ts';

const kinds = [
  ...(['GOVERNMENT_DEPARTMENT', 'INTERNATIONAL_ORGANIZATION', 'SOCIAL_ORGANIZATION', 'TECHNICAL_COMMUNITY'] as const),
  ...(['UNIVERSITY', 'THINK_TANK', 'RESEARCH_INSTITUTION', 'ENTERPRISE'] as const),
] satisfies OrganizationKind[];
type Entry = NonNullable<OrganizerEnterOrganizationMutation['registerOrganization']['organization']>;

interface Props {
  /** What was looked for in vain. */
  named: string;
  onDone: (one: Entry) => void;
  onCancel: () => void;
}

/** A body that is written to before it has ever taken part; those that are nearly named the same are offered in its place. */
export function EnterOrganization({ named, onDone, onCancel }: Props) {
  const { t, i18n } = useTranslation('organizer');
  const nameIn = useNameIn();
  const isChinese = /\p{Script=Han}/u.test(named);
  const [chinese, setChinese] = useState(isChinese ? named : '');
  const [english, setEnglish] = useState(isChinese ? '' : named);
  const [kind, setKind] = useState<OrganizationKind | null>(null);
  const [country, setCountry] = useState<string | null>(null);
  const [entered, setEntered] = useState<{ own: Entry; similar: readonly Entry[] } | null>(null);
  const { act, problems, isBusy } = useAct(OrganizerEnterOrganizationDocument);
  const countries = useMemo(() => countryChoices(i18n.language).map(({ id, name }) => ({ value: id, label: name })), [i18n.language]);
  const names = [
    { locale: 'zh-Hans', value: chinese.trim() },
    { locale: 'en', value: english.trim() },
  ].filter(({ value }) => value !== '');
  const enter = async () => {
    const { done } = await act({ names, kind: kind!, country: country! });
    const own = done?.organization;
    if (!own) return;
    if (done.similar.length === 0) onDone(own);
    else setEntered({ own, similar: done.similar });
  };
  if (entered)
    return (
      <Notice tone="careful">
        <p>{t('find.similar')}</p>
        <ul className="found">
          {[...entered.similar, entered.own].map((one) => (
            <li key={one.id}>
              <button type="button" className="link" onClick={() => onDone(one)}>
                {one.id === entered.own.id ? t('find.noneOfThese') : nameIn(one.names)}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <fieldset className="parts stack">
      <legend>{t('find.enterTitle')}</legend>
      <TextField label={t('find.chinese')} lang="zh-Hans" value={chinese} onChange={setChinese} />
      <TextField label={t('find.english')} hint={t('find.nameHint')} value={english} onChange={setEnglish} />
      <ChoiceField
        label={t('find.kind')}
        placeholder={t('find.choose')}
        value={kind}
        onChange={(value) => setKind(value as OrganizationKind)}
        options={kinds.map((one) => ({ value: one, label: t(`kind_${one}`, { ns: 'applicant' }) }))}
      />
      <ChoiceField label={t('find.country')} placeholder={t('find.choose')} value={country} onChange={setCountry} options={countries} />
      <Problems of={problems} />
      <div className="row">
        <Button isDisabled={names.length === 0 || kind === null || country === null} isPending={isBusy} onPress={() => void enter()}>
          {t('find.enterIt')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
