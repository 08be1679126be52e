import { useTranslation } from 'react-i18next';
import { OrganizerAccessDocument, type OrganizerAccessQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { ExtensionsCard } from './extensions-card.tsx';
import { ShownCard } from './shown-card.tsx';

export type Access = NonNullable<NonNullable<OrganizerAccessQuery['viewer']>['desk']>;
export interface AccessProps {
  access: Access;
  again: () => void;
}

/** Who sees what of whom, and who has more time than everybody. */
export default function AccessPage() {
  const { t } = useTranslation('organizer');
  const edition = useEdition();
  const { data, again, at, asked } = useRead(OrganizerAccessDocument, { edition: edition.desk.year });
  const access = data?.viewer?.desk;
  const renew = () => {
    again();
    edition.again();
  };
  return (
    <>
      <PageHead title={t('nav.access')} lead={t('access.lead')} at={at} again={renew} />
      <Asked {...asked} isThere={Boolean(access)}>
        {access && (
          <>
            <ShownCard access={access} again={renew} />
            <ExtensionsCard access={access} again={renew} />
          </>
        )}
      </Asked>
    </>
  );
}
