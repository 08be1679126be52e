import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { type CommitteePart, OrganizerProposeExpertDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { FindOrganization, type Found } from '../frame/find-organization.tsx';

const parts = ['EXPERT', 'CHAIR', 'STAND_IN'] as const satisfies readonly CommitteePart[];
const words = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Proposes somebody for the committee. Nobody is written to before a second organizer confirms. */
export function ProposeExpert({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const fieldName = useFieldName();
  const { act } = useAct(OrganizerProposeExpertDocument);
  const [address, setAddress] = useState('');
  const [seats, setSeats] = useState<Record<string, CommitteePart>>({});
  const [organization, setOrganization] = useState<Found | null>(null);
  const [languages, setLanguages] = useState('');
  const [topics, setTopics] = useState('');
  const [most, setMost] = useState('20');
  return (
    <Confirm
      act={t('committee.propose')}
      look="main"
      title={t('committee.propose')}
      follows={<p>{t('committee.proposeFollows')}</p>}
      isReady={/.@./.test(address) && Object.keys(seats).length > 0}
      onConfirm={async () => {
        const { done, problems } = await act({
          ...{ edition: desk.year, address: address.trim(), organizationId: organization?.id ?? null, country: organization?.country ?? null },
          seats: Object.entries(seats).map(([field, part]) => ({ field, part })),
          ...{ languages: words(languages, /[\s,]+/), topics: words(topics, /,|，/), load: { least: 0, most: Number(most) || 20 } },
        });
        if (done) {
          setAddress('');
          setSeats({});
          setOrganization(null);
          again();
        }
        return problems;
      }}
    >
      <TextField label={t('roles.email')} type="email" value={address} onChange={setAddress} />
      <fieldset className="parts">
        <legend>{t('committee.seats')}</legend>
        {desk.fields.map(({ key }) => (
          <div key={key} className="row between">
            <label className="tick">
              <input
                type="checkbox"
                checked={seats[key] !== undefined}
                onChange={({ target }) =>
                  setSeats((before) => {
                    const { [key]: _, ...rest } = before;
                    return target.checked ? { ...before, [key]: 'EXPERT' as CommitteePart } : rest;
                  })
                }
              />
              {fieldName(key)}
            </label>
            {seats[key] !== undefined && (
              <ChoiceField
                label={t('committee.as', { field: fieldName(key) })}
                value={seats[key]}
                onChange={(part) => setSeats((before) => ({ ...before, [key]: part as CommitteePart }))}
                options={parts.map((value) => ({ value, label: t(`seat.${value}`) }))}
              />
            )}
          </div>
        ))}
      </fieldset>
      <FindOrganization label={t('committee.organization')} value={organization} onChange={setOrganization} />
      <TextField label={t('committee.languages')} hint={t('rules.languagesHint')} value={languages} onChange={setLanguages} />
      <TextField label={t('committee.topics')} hint={t('committee.topicsHint')} value={topics} onChange={setTopics} />
      <TextField label={t('committee.most')} inputMode="numeric" value={most} onChange={setMost} />
    </Confirm>
  );
}
