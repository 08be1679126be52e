import { useMemo, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ApplicantRegisterDocument, type ApplicantRegisterMutation, type OrganizationKind } from '../../../../src/generated/web/graphql.ts';
import { newKey } from '../../shell/new-key.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';
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
  const [{ fetching, error }, register] = useMutation(ApplicantRegisterDocument);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [key] = useState(newKey);
  const whyFailed = useWhyFailed();
  const countries = useMemo(() => countryChoices(i18n.language).map(({ id, name }) => ({ value: id, label: name })), [i18n.language]);
  const wrong = (...path: string[]) => answer?.problems.find((problem) => path.every((part, i) => problem.path[i] === part))?.message;
  const send = form.handleSubmit(async ({ chinese, english, kind, country, website }) => {
    const names = [...(chinese.trim() ? [{ locale: 'zh-Hans', value: chinese }] : []), ...(english.trim() ? [{ locale: 'en', value: english }] : [])];
    const input = { idempotencyKey: `${key}-${digest({ names, kind, country, website })}`, names, kind: kind as OrganizationKind, country };
    const { data } = await register({ input: { ...input, website: website.trim() || null } });
    const now = data?.registerOrganization;
    if (!now) return;
    setAnswer(now);
    if (now.organization && now.similar.length === 0) onDone({ organizationId: now.organization.id, names: now.organization.names });
  });
  const pick = (one: { id: string; names: Part['names'] }) => onDone({ organizationId: one.id, names: one.names });
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
        <Problems of={answer?.problems} />
        {error && (
          <Notice tone="wrong">
            <p>{whyFailed(error)}</p>
          </Notice>
        )}
        <div className="row">
          <Button look="main" type="submit" isDisabled={!isReady || fetching}>
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

/** A retry of the same entry has the same key; another entry has its own. */
function digest(entry: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(entry));
  let sum = 0;
  for (const byte of bytes) sum = (sum * 31 + byte) >>> 0;
  return sum.toString(36);
}
