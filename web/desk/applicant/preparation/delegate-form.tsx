import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ApplicantNameDelegateDocument } from '../../../../src/generated/web/graphql.ts';
import { newKey } from '../../shell/new-key.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';
import { languageChoices } from '../draft/languages.ts';

/** Who comes to the summit: the name as it is written, and the language of their letter. */
export function DelegateForm({ invitationId, onDone }: { invitationId: string; onDone: () => void }) {
  const { t, i18n } = useTranslation('applicant');
  const whyFailed = useWhyFailed();
  const form = useForm({ defaultValues: { name: '', nameLocale: i18n.language, reads: i18n.language, address: '' } });
  const [{ data, error, fetching }, name] = useMutation(ApplicantNameDelegateDocument);
  const send = form.handleSubmit(async ({ name: said, nameLocale, reads, address }) => {
    const input = {
      ...{ idempotencyKey: newKey(), invitationId, names: [{ locale: nameLocale, value: said.trim() }], locales: [reads] },
      address: address.trim() || null,
    };
    if ((await name({ input })).data?.nameDelegate.invitation) onDone();
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
      <Problems of={data?.nameDelegate.problems} />
      {error && (
        <Notice tone="wrong">
          <p>{whyFailed(error)}</p>
        </Notice>
      )}
      <div>
        <Button look="main" type="submit" isPending={fetching}>
          {t('addDelegate')}
        </Button>
      </div>
    </form>
  );
}
