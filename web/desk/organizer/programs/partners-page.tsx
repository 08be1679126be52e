import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Empty, Notice } from '../../../design/components/words.tsx';
import {
  OrganizerCreatePartnerDocument,
  OrganizerPartnersDocument,
  type OrganizerPartnersQuery,
  OrganizerPublishTermsDocument,
  type PartnerTermsKind,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { PartnerCard } from './partner-card.tsx';
import { Secret } from '../../shell/partner/secret.tsx';

export type Partner = NonNullable<OrganizerPartnersQuery['viewer']>['partners'][number];
export interface PartnerProps {
  of: Partner;
  again: () => void;
  /** Shows something that is seen once. */
  onSecret: (secret: string | null | undefined) => void;
}

/** Partner media: what they agreed to, what their keys use, and where they are told of changes. */
export default function PartnersPage() {
  const { t } = useTranslation('organizer');
  const { isOfAll } = useEdition();
  const [secret, setSecret] = useState<string | null>();
  const { data, again, at, asked } = useRead(OrganizerPartnersDocument, {}, !isOfAll);
  const partners = data?.viewer?.partners ?? [];
  if (!isOfAll)
    return (
      <>
        <PageHead title={t('nav.partners')} lead={t('partners.lead')} />
        <Notice>{t('partners.notYours')}</Notice>
      </>
    );
  return (
    <>
      <PageHead title={t('nav.partners')} lead={t('partners.lead')} at={at} again={again}>
        <PublishTerms again={again} />
        <CreatePartner again={again} />
      </PageHead>
      <Asked {...asked}>
        {partners.length === 0 && (
          <Empty title={t('partners.none')}>
            <p>{t('partners.noneMore')}</p>
          </Empty>
        )}
        {partners.map((partner) => (
          <PartnerCard
            key={partner.id}
            of={partner}
            again={again}
            onSecret={(made) => {
              setSecret(made ?? null);
              again();
            }}
          />
        ))}
      </Asked>
      <Secret title={t('partners.secret')} hint={t('keys.madeHint')} secret={secret} onClose={() => setSecret(undefined)} />
    </>
  );
}

function CreatePartner({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerCreatePartnerDocument);
  const [name, setName] = useState('');
  const [contacts, setContacts] = useState('');
  return (
    <Confirm
      act={t('partners.create')}
      look="main"
      title={t('partners.create')}
      follows={<p>{t('partners.createFollows')}</p>}
      isReady={name.trim() !== '' && /.@./.test(contacts)}
      onConfirm={async () => {
        const { done, problems } = await act({ name: name.trim(), contacts: contacts.split(/[\s,;]+/).filter((one) => one !== '') });
        if (done) again();
        return problems;
      }}
    >
      <TextField label={t('keys.name')} value={name} onChange={setName} />
      <TextField label={t('partners.contacts')} hint={t('partners.contactsHint')} value={contacts} onChange={setContacts} />
    </Confirm>
  );
}

function PublishTerms({ again }: { again: () => void }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerPublishTermsDocument);
  const [kind, setKind] = useState<PartnerTermsKind>('STANDARD');
  const [address, setAddress] = useState('');
  const [contentHash, setHash] = useState('');
  return (
    <Confirm
      act={t('partners.publish')}
      title={t('partners.publish')}
      follows={<p>{t('partners.publishFollows')}</p>}
      isReady={address.startsWith('https://') && /^[0-9a-f]{64}$/.test(contentHash)}
      onConfirm={async () => {
        const { done, problems } = await act({ kind, address: address.trim(), contentHash });
        if (done) again();
        return problems;
      }}
    >
      <ChoiceField
        label={t('partners.terms')}
        value={kind}
        onChange={(value) => setKind(value as PartnerTermsKind)}
        options={(['STANDARD', 'EMBARGO'] as const).map((value) => ({ value, label: t(`terms.${value}`) }))}
      />
      <TextField label={t('partners.address')} hint={t('partners.addressHint')} value={address} onChange={setAddress} />
      <TextField
        label={t('partners.hash')}
        hint={t('partners.hashHint')}
        value={contentHash}
        onChange={(value) => setHash(value.trim().toLowerCase())}
      />
    </Confirm>
  );
}
