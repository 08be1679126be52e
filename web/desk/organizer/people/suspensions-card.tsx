import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { OrganizerReinstateDocument, OrganizerSuspendDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { useZoned } from '../frame/zoned.ts';
import type { People } from './roles-page.tsx';

/** Accounts that are shut out: at once by one, let in again by two. For organizers of all editions. */
export function SuspensionsCard({ suspensions, again }: { suspensions: People['suspensions']; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { me, isOfAll } = useEdition();
  const { say } = useZoned();
  const suspend = useAct(OrganizerSuspendDocument);
  const reinstate = useAct(OrganizerReinstateDocument);
  const [email, setEmail] = useState('');
  const after = ({ done, problems }: { done: unknown; problems: readonly { message: string }[] }) => {
    if (done) again();
    return problems;
  };
  if (!isOfAll) return null;
  return (
    <Card
      title={t('suspensions.title')}
      aside={
        <Confirm
          act={t('suspensions.suspend')}
          look="danger"
          title={t('suspensions.suspend')}
          follows={<p>{t('suspensions.suspendFollows')}</p>}
          isReady={/.@./.test(email)}
          onConfirm={async () => after(await suspend.act({ email: email.trim() }))}
        >
          <TextField label={t('roles.email')} type="email" value={email} onChange={setEmail} />
        </Confirm>
      }
    >
      {suspensions.length === 0 ? (
        <p className="soft">{t('suspensions.none')}</p>
      ) : (
        <ul className="rows">
          {suspensions.map((one) => {
            const isMine = one.reinstatementProposedBy?.id === me.id;
            return (
              <li key={one.id} className={one.reinstatedAt ? 'over' : ''}>
                <div>
                  <strong>{one.email}</strong>
                  <br />
                  <span className="soft">
                    {t('suspensions.by', { name: one.suspendedBy.name, at: say(one.suspendedAt) })}
                    {one.reinstatedAt && ` · ${t('suspensions.over', { at: say(one.reinstatedAt) })}`}
                    {!one.reinstatedAt &&
                      one.reinstatementProposedBy &&
                      ` · ${t('suspensions.proposed', { name: one.reinstatementProposedBy.name })}`}
                  </span>
                </div>
                {!one.reinstatedAt && (
                  <Confirm
                    act={t(one.reinstatementProposedBy ? 'suspensions.confirm' : 'suspensions.reinstate')}
                    isDisabled={isMine}
                    title={t('suspensions.reinstate')}
                    follows={<p>{t(one.reinstatementProposedBy ? 'suspensions.confirmFollows' : 'suspensions.reinstateFollows')}</p>}
                    onConfirm={async () => after(await reinstate.act({ suspensionId: one.id }))}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
