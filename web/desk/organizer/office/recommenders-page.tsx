import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Ranked } from '../../../design/components/ranked.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerAccreditDocument,
  OrganizerEndAccreditationDocument,
  OrganizerRecommendersDocument,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useCountryName } from '../../shell/words-of.ts';
import { useEdition, useNameIn } from '../frame/edition.ts';
import { FindOrganization, type Found } from '../frame/find-organization.tsx';
import { PageHead } from '../frame/page-head.tsx';

const tones = { INVITED: 'strong', ACTIVE: 'good', ENDED: undefined } as const;

/** Organizations that were written to and asked to recommend cases. */
export default function RecommendersPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const nameIn = useNameIn();
  const countryName = useCountryName();
  const { data, again, at, asked } = useRead(OrganizerRecommendersDocument, { edition: desk.year });
  const end = useAct(OrganizerEndAccreditationDocument);
  const all = data?.viewer?.desk?.accreditations ?? [];
  return (
    <>
      <PageHead title={t('nav.recommenders')} lead={t('recommenders.lead')} at={at} again={again}>
        <Accredit again={again} />
      </PageHead>
      <Asked {...asked}>
        {all.length === 0 ? (
          <Empty title={t('recommenders.none')}>
            <p>{t('recommenders.noneMore')}</p>
          </Empty>
        ) : (
          <>
            <Card>
              <Ranked
                title={t('recommenders.chart')}
                unit={t('progress.cases')}
                of={t('progress.recommender')}
                rows={all
                  .map(({ id, organization, counts }) => ({ key: id, label: nameIn(organization.names), value: counts.handedIn }))
                  .sort((a, b) => b.value - a.value)}
                none={t('progress.nothing')}
              />
            </Card>
            <Card title={t('recommenders.all')}>
              <ul className="rows">
                {all.map(({ id, state, organization, contacts, counts }) => (
                  <li key={id} className={state === 'ENDED' ? 'over' : ''}>
                    <div>
                      <strong>{nameIn(organization.names)}</strong> <Tag tone={tones[state as keyof typeof tones]}>{t(`accreditation.${state}`)}</Tag>
                      <br />
                      <span className="soft">
                        {organization.country && `${countryName(organization.country)} · `}
                        {t('recommenders.counts', { handedIn: counts.handedIn, drafts: counts.drafts ?? '—', withdrawn: counts.withdrawn })}
                        <br />
                        {contacts
                          .map(({ address, acceptedAt, notice }) =>
                            [address, acceptedAt ? t('recommenders.accepted') : notice ? t(`mail.${notice.state}`) : null].filter(Boolean).join(': '),
                          )
                          .join(' · ')}
                      </span>
                    </div>
                    {state !== 'ENDED' && (
                      <Confirm
                        act={t('recommenders.end')}
                        look="danger"
                        title={t('recommenders.endQuestion', { name: nameIn(organization.names) })}
                        follows={<p>{t('recommenders.endFollows')}</p>}
                        onConfirm={async () => {
                          const { done, problems } = await end.act({ accreditationId: id });
                          if (done) again();
                          return problems;
                        }}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          </>
        )}
      </Asked>
    </>
  );
}

function Accredit({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { act } = useAct(OrganizerAccreditDocument);
  const [organization, setOrganization] = useState<Found | null>(null);
  const [contacts, setContacts] = useState('');
  return (
    <Confirm
      act={t('recommenders.ask')}
      look="main"
      title={t('recommenders.ask')}
      follows={<p>{t('recommenders.askFollows')}</p>}
      isReady={organization !== null && /.@./.test(contacts)}
      onConfirm={async () => {
        const addresses = contacts.split(/[\s,;]+/).filter((one) => one !== '');
        const { done, problems } = await act({
          ...{ edition: desk.year, organizationId: organization!.id },
          contacts: addresses.map((address) => ({ address })),
        });
        if (done) {
          setOrganization(null);
          setContacts('');
          again();
        }
        return problems;
      }}
    >
      <FindOrganization label={t('progress.recommender')} value={organization} onChange={setOrganization} />
      <TextField label={t('partners.contacts')} hint={t('partners.contactsHint')} value={contacts} onChange={setContacts} />
    </Confirm>
  );
}
