import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Tag } from '../../../design/components/words.tsx';
import type { Part } from '../keep/sections.ts';
import type { Draft } from './draft-page.tsx';
import { MendNote } from './mend-note.tsx';
import { nameIn, otherNames } from './names.ts';
import { NewOrganization } from './new-organization.tsx';
import { isOpen } from './open-parts.ts';
import { OrganizationPicker } from './organization-picker.tsx';
import { type SectionProps, useSection } from './use-section.ts';

interface Props extends SectionProps {
  draft: Draft;
  isReader: boolean;
}

/** The organizations behind the case: one leads, others take part. */
export function ApplicantsSection({ draft, isReader, ...kept }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const { form, wrong } = useSection(kept, 'APPLICANTS');
  const [entering, setEntering] = useState<string | null>(null);
  const isClosed = isReader || !isOpen(draft.correction, 'APPLICANTS');
  return (
    <div className="stack wide">
      <MendNote correction={draft.correction} part="APPLICANTS" />
      <Controller
        control={form.control}
        name="list"
        render={({ field: { value, onChange } }) => {
          const add = (one: Pick<Part, 'organizationId' | 'names'>) =>
            value.some(({ organizationId }) => organizationId === one.organizationId) ||
            onChange([...value, { ...one, role: value.length === 0 ? 'LEAD' : 'JOINT' }]);
          const lead = (id: string) => onChange(leadFirst(value.map((part) => ({ ...part, role: part.organizationId === id ? 'LEAD' : 'JOINT' }))));
          const remove = (id: string) => {
            const left = value.filter(({ organizationId }) => organizationId !== id);
            onChange(left.map((part, i) => (i === 0 && !left.some(({ role }) => role === 'LEAD') ? { ...part, role: 'LEAD' } : part)));
          };
          return (
            <>
              {value.length === 0 ? (
                <p className="hint">{t('noOrganizationYet')}</p>
              ) : (
                <ul className="parts" aria-label={t('organizationsChosen')}>
                  {value.map(({ organizationId, role, names }, i) => (
                    <li key={organizationId} className="part">
                      <div>
                        <strong>{nameIn(names, i18n.language)}</strong>
                        <div className="hint">{otherNames(names, i18n.language)}</div>
                        {wrong('applicants', String(i)) && <div className="field-wrong">{wrong('applicants', String(i))}</div>}
                      </div>
                      <div className="row">
                        <Tag tone={role === 'LEAD' ? 'strong' : undefined}>{t(`role_${role}`)}</Tag>
                        {!isClosed && role !== 'LEAD' && (
                          <Button look="quiet" onPress={() => lead(organizationId)}>
                            {t('makeLead')}
                          </Button>
                        )}
                        {!isClosed && (
                          <Button
                            look="quiet"
                            aria-label={t('removeOrganization', { name: nameIn(names, i18n.language) })}
                            onPress={() => remove(organizationId)}
                          >
                            {t('remove')}
                          </Button>
                        )}
                      </div>
                    </li>
                  ))}
                </ul>
              )}
              {!isClosed && value.length < draft.limits.applicants && (
                <OrganizationPicker isFirst={value.length === 0} onPick={add} onNew={setEntering} wrong={wrong('applicants')} />
              )}
              {entering !== null && (
                <NewOrganization
                  named={entering}
                  onClose={() => setEntering(null)}
                  onDone={(one) => {
                    add(one);
                    setEntering(null);
                  }}
                />
              )}
            </>
          );
        }}
      />
    </div>
  );
}

const leadFirst = (parts: Part[]): Part[] => [...parts.filter(({ role }) => role === 'LEAD'), ...parts.filter(({ role }) => role !== 'LEAD')];
