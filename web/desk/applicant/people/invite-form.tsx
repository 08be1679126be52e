import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ApplicantInviteDocument, type MemberRole } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';

/** Invites a mail box to the submission's desk. */
export function InviteForm({ id }: { id: string }) {
  const { t } = useTranslation('applicant');
  const form = useForm<{ address: string; role: MemberRole }>({ defaultValues: { address: '', role: 'EDITOR' } });
  const { act, problems, isBusy } = useAct(ApplicantInviteDocument);
  const send = form.handleSubmit(async ({ address, role }) => {
    const { done } = await act({ submissionId: id, address: address.trim(), role });
    if (done) form.reset();
  });
  const refusal = problems.find(({ code }) => code);
  return (
    <form className="panel stack" onSubmit={(event) => void send(event)}>
      <h2 className="small">{t('invite')}</h2>
      <div className="in-languages">
        <Controller
          control={form.control}
          name="address"
          render={({ field: { ref: _, ...field } }) => (
            <TextField {...field} type="email" label={t('address')} hint={t('inviteHint')} wrong={refusal?.message} />
          )}
        />
        <Controller
          control={form.control}
          name="role"
          render={({ field: { value, onChange } }) => (
            <ChoiceField
              label={t('asWhat')}
              value={value}
              onChange={onChange}
              options={(['EDITOR', 'VIEWER'] as const).map((role) => ({ value: role, label: t(`can_${role}`) }))}
            />
          )}
        />
      </div>
      {!refusal && <Problems of={problems} />}
      <div>
        <Button look="main" type="submit" isPending={isBusy}>
          {t('sendInvitation')}
        </Button>
      </div>
    </form>
  );
}
