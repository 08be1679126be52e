import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantNameDelegateDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { languageChoices } from '../draft/languages.ts';

/** Who comes to the summit: the name as it is written, and the language of their letter. */
export function DelegateForm({ invitationId, onDone }: { invitationId: string; onDone: () => void }) {
  const { t, i18n } = useTranslation('applicant');
  const form = useForm({ defaultValues: { name: '', nameLocale: i18n.language, reads: i18n.language, address: '' } });
  const { act, problems, isBusy } = useAct(ApplicantNameDelegateDocument);
  const send = form.handleSubmit(async ({ name: said, nameLocale, reads, address }) => {
    const names = [{ locale: nameLocale, value: said.trim() }];
    const { done } = await act({ invitationId, names, locales: [reads], address: address.trim() || null });
    if (done) onDone();
  });
  const languages = languageChoices(i18n.language);
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <div className="in-languages">
        <Controller
          control={form.control}
          name="name"
          render={({ field: { ref: _, ...field } }) => <TextField {...field} label={t('delegateName')} hint={t('delegateNameHint')} />}
        />
        <Controller
          control={form.control}
          name="nameLocale"
          render={({ field: { value, onChange } }) => (
            <ChoiceField label={t('delegateNameIn')} value={value} onChange={onChange} options={languages} />
          )}
        />
        <Controller
          control={form.control}
          name="reads"
          render={({ field: { value, onChange } }) => (
            <ChoiceField label={t('delegateReads')} value={value} onChange={onChange} options={languages} />
          )}
        />
        <Controller
          control={form.control}
          name="address"
          render={({ field: { ref: _, ...field } }) => <TextField {...field} type="email" label={t('address')} hint={t('delegateAddressHint')} />}
        />
      </div>
      <Problems of={problems} />
      <div>
        <Button look="main" type="submit" isPending={isBusy}>
          {t('addDelegate')}
        </Button>
      </div>
    </form>
  );
}
