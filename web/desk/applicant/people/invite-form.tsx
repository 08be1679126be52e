import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { ApplicantInviteDocument, type MemberRole } from '../../../../src/generated/web/graphql.ts';
import { newKey } from '../../shell/new-key.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';

/** Invites a mail box to the submission's desk. */
export function InviteForm({ id }: { id: string }) {
  const { t } = useTranslation('applicant');
  const whyFailed = useWhyFailed();
  const form = useForm<{ address: string; role: MemberRole }>({ defaultValues: { address: '', role: 'EDITOR' } });
  const [{ data, error, fetching }, invite] = useMutation(ApplicantInviteDocument);
  const send = form.handleSubmit(async ({ address, role }) => {
    const answer = await invite({ input: { idempotencyKey: newKey(), submissionId: id, address: address.trim(), role } });
    if (answer.data?.inviteToSubmission.submission) form.reset();
  });
  const problem = data?.inviteToSubmission.problems[0];
  return (
    <form className="panel stack" onSubmit={(event) => void send(event)}>
      <h2 className="small">{t('invite')}</h2>
      <div className="in-languages">
        <Controller
          control={form.control}
          name="address"
          render={({ field: { ref: _, ...field } }) => (
            <TextField {...field} type="email" label={t('address')} hint={t('inviteHint')} wrong={problem?.message} />
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
      {error && (
        <Notice tone="wrong">
          <p>{whyFailed(error)}</p>
        </Notice>
      )}
      <div>
        <Button look="main" type="submit" isPending={fetching}>
          {t('sendInvitation')}
        </Button>
      </div>
    </form>
  );
}
