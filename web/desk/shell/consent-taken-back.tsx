import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../design/components/confirm.tsx';
import { TextField } from '../../design/components/fields.tsx';
import { Notice } from '../../design/components/words.tsx';
import { type AssetLicence, DeskTakeConsentBackDocument, type PersonsShown } from '../../../src/generated/web/graphql.ts';
import { useAct } from './use-act.ts';

interface Props {
  versionId: string;
  /** What was said last of the rights in the file. */
  rights: { licence: AssetLicence; credit: string; personsShown: PersonsShown };
  onRecorded: () => void;
}

/** Consent can be taken back at any time, by whoever hears of it first. What that means is read before it is recorded. */
export function ConsentTakenBack({ versionId, rights: { licence, credit, personsShown }, onRecorded }: Props) {
  const { t } = useTranslation('shell');
  const { act } = useAct(DeskTakeConsentBackDocument);
  const [said, setSaid] = useState('');
  if (personsShown === 'CONSENT_WITHDRAWN') {
    return (
      <Notice tone="careful">
        <p>{t('consentWithdrawnNote')}</p>
      </Notice>
    );
  }
  const record = async () => {
    const { done, problems } = await act({ versionId, rights: { licence, credit, personsShown: 'CONSENT_WITHDRAWN', consent: said.trim() } });
    if (done) onRecorded();
    return problems;
  };
  return (
    <div>
      <Confirm
        look="danger"
        act={t('takeConsentBack')}
        title={t('takeConsentBackTitle')}
        follows={
          <ul className="consent-follows">
            <li>{t('consentFollowsUse')}</li>
            <li>{t('consentFollowsOpen')}</li>
            <li>{t('consentFollowsPublic')}</li>
            <li>{t('consentFollowsStays')}</li>
          </ul>
        }
        onConfirm={record}
      >
        <TextField label={t('consentWhoSaid')} hint={t('consentWhoSaidHint')} value={said} onChange={setSaid} isLong rows={3} />
      </Confirm>
    </div>
  );
}
