import { useTranslation } from 'react-i18next';
import { OrganizerRulesDocument, type OrganizerRulesQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import { EligibilityCard } from './eligibility-card.tsx';
import { QuotasCard } from './quotas-card.tsx';

export type Settings = NonNullable<NonNullable<OrganizerRulesQuery['viewer']>['desk']>;

export interface SettingsProps {
  settings: Settings;
  again: () => void;
}

/** What cases are held to: eligibility, what reviewers look for, how many are chosen. */
export default function RulesPage() {
  const { t } = useTranslation('organizer');
  const edition = useEdition();
  const { data, again, at, asked } = useRead(OrganizerRulesDocument, { edition: edition.desk.year });
  const settings = data?.viewer?.desk;
  const renew = () => {
    again();
    edition.again();
  };
  return (
    <>
      <PageHead title={t('nav.rules')} lead={t('rules.lead')} at={at} again={renew} />
      <Asked {...asked} isThere={Boolean(settings)}>
        {settings && (
          <>
            <EligibilityCard settings={settings} again={renew} />
            <CriteriaCard settings={settings} again={renew} />
            <QuotasCard settings={settings} again={renew} />
          </>
        )}
      </Asked>
    </>
  );
}
