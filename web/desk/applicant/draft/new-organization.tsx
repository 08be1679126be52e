import { useMemo, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantRegisterDocument, type ApplicantRegisterMutation, type OrganizationKind } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import type { Part } from '../keep/sections.ts';
import { countryChoices } from '../../shell/countries.ts';
import { nameIn, otherNames } from './names.ts';

const kinds: OrganizationKind[] = [
  'GOVERNMENT_DEPARTMENT',
  'INTERNATIONAL_ORGANIZATION',
  'SOCIAL_ORGANIZATION',
  'TECHNICAL_COMMUNITY',
  'UNIVERSITY',
  'THINK_TANK',
  'RESEARCH_INSTITUTION',
  'ENTERPRISE',
];

interface Props {
  named: string;
  onClose: () => void;
  onDone: (one: Pick<Part, 'organizationId' | 'names'>) => void;
}

interface Entry {
  chinese: string;
  english: string;
  kind: OrganizationKind | '';
  country: string;
  website: string;
}

type Answer = ApplicantRegisterMutation['registerOrganization'];

/** An organization that the directory does not have; those that are nearly named the same are offered in its place. */
export function NewOrganization({ named, onClose, onDone }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const isChinese = /\p{Script=Han}/u.test(named);
  const form = useForm<Entry>({
    defaultValues: { chinese: isChinese ? named : '', english: isChinese ? '' : named, kind: '', country: '', website: '' },
  });
  const typed = useWatch({ control: form.control });
  const { act, problems, isBusy } = useAct(ApplicantRegisterDocument);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const countries = useMemo(() => countryChoices(i18n.language).map(({ id, name }) => ({ value: id, label: name })), [i18n.language]);
  const wrong = (...path: string[]) => problems.find((problem) => path.every((part, i) => problem.path?.[i] === part))?.message;
  const pick = (one: { id: string; names: Part['names'] }) => onDone({ organizationId: one.id, names: one.names });
  const send = form.handleSubmit(async ({ chinese, english, kind, country, website }) => {
    const names = [...(chinese.trim() ? [{ locale: 'zh-Hans', value: chinese }] : []), ...(english.trim() ? [{ locale: 'en', value: english }] : [])];
    const { payload } = await act({ names, kind: kind as OrganizationKind, country, website: website.trim() || null });
    if (!payload) return;
    setAnswer(payload);
    if (payload.organization && payload.similar.length === 0) pick(payload.organization);
  });
  if (answer?.organization && answer.similar.length > 0) {
    return (
      <Dialog title={t('similarTitle')} isOpen onClose={() => pick(answer.organization!)}>
        <p>{t('similarLead')}</p>
        <ul className="parts">
          {answer.similar.map((one) => (
            <li key={one.id} className="part">
              <div>
                <strong>{nameIn(one.names, i18n.language)}</strong>
                <div className="hint">{otherNames(one.names, i18n.language)}</div>
              </div>
              <Button onPress={() => pick(one)}>{t('thisOne')}</Button>
            </li>
          ))}
        </ul>
        <div className="row">
          <Button look="main" onPress={() => pick(answer.organization!)}>
            {t('noneOfThese')}
          </Button>
        </div>
      </Dialog>
    );
  }
  const text = (name: 'chinese' | 'english' | 'website', said: string, hint?: string) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref: _, ...field } }) => (
        <TextField
          {...field}
          label={said}
          hint={hint}
          lang={name === 'chinese' ? 'zh-Hans' : undefined}
          wrong={name === 'website' ? wrong('website') : undefined}
        />
      )}
    />
  );
  const isReady = (typed.chinese?.trim() || typed.english?.trim()) && typed.kind && typed.country;
  return (
    <Dialog title={t('newOrganization')} isOpen onClose={onClose}>
      <form className="stack" onSubmit={(event) => void send(event)}>
        <p className="hint">{t('newOrganizationLead')}</p>
        {text('chinese', t('nameChinese'))}
        {text('english', t('nameEnglish'), t('nameHint'))}
        <Controller
          control={form.control}
          name="kind"
          render={({ field: { value, onChange } }) => (
            <ChoiceField
              label={t('organizationKind')}
              placeholder={t('choose')}
              value={value || null}
              onChange={onChange}
              options={kinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
              wrong={wrong('kind')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="country"
          render={({ field: { value, onChange } }) => (
            <ChoiceField
              label={t('country')}
              placeholder={t('choose')}
              value={value || null}
              onChange={onChange}
              options={countries}
              wrong={wrong('country')}
            />
          )}
        />
        {text('website', t('website'))}
        <Problems of={problems} />
        <div className="row">
          <Button look="main" type="submit" isDisabled={!isReady || isBusy}>
            {t('addOrganization')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('cancel', { ns: 'shell' })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
