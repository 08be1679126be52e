import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { OrganizerProposeRoleDocument, type Role } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition, useFieldName } from '../frame/edition.ts';

const roles = ['ORGANIZER', 'CHAIR', 'REVIEWER', 'TRANSLATOR', 'STAGE_MANAGER'] as const satisfies readonly Role[];

/** Proposes a role for the holder of an address; a second organizer has to confirm. */
export function ProposeRole({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk, isOfAll } = useEdition();
  const fieldName = useFieldName();
  const { act } = useAct(OrganizerProposeRoleDocument);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('REVIEWER');
  const [reach, setReach] = useState<'one' | 'all'>('one');
  const [field, setField] = useState('');
  const mayBeOfField = role !== 'ORGANIZER' && role !== 'STAGE_MANAGER' && reach === 'one';
  return (
    <Confirm
      act={t('roles.propose')}
      look="main"
      title={t('roles.propose')}
      follows={<p>{t('roles.proposeFollows')}</p>}
      isReady={/.@./.test(email)}
      onConfirm={async () => {
        const { done, problems } = await act({
          ...{ email: email.trim(), role, edition: reach === 'one' ? desk.year : null },
          field: mayBeOfField && field ? field : null,
        });
        if (done) {
          setEmail('');
          again();
        }
        return problems;
      }}
    >
      <TextField label={t('roles.email')} type="email" value={email} onChange={setEmail} />
      <ChoiceField
        label={t('roles.role')}
        value={role}
        onChange={(value) => setRole(value as Role)}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        hint={t(`roleFollows.${role as (typeof roles)[number]}`)}
      />
      {isOfAll && (
        <ChoiceField
          label={t('roles.reach')}
          value={reach}
          onChange={(value) => setReach(value as 'one' | 'all')}
          options={[
            { value: 'one', label: t('roles.inEdition', { year: desk.year }) },
            { value: 'all', label: t('roles.allEditions') },
          ]}
        />
      )}
      {mayBeOfField && (
        <ChoiceField
          label={t('roles.field')}
          value={field}
          onChange={setField}
          options={[{ value: '', label: t('roles.allFields') }, ...desk.fields.map(({ key }) => ({ value: key, label: fieldName(key) }))]}
        />
      )}
    </Confirm>
  );
}
