import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../design/components/figures.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { OrganizerKeysDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { IssueKey } from './issue-key.tsx';
import { KeyRow } from './key-row.tsx';
import { Secret } from '../../shell/partner/secret.tsx';

/** Keys of programs that reach this edition. A token is seen once, when it is made. */
export default function KeysPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const [token, setToken] = useState<string | null>();
  const { data, again, at, asked } = useRead(OrganizerKeysDocument, { edition: desk.year });
  const keys = data?.viewer?.desk?.keys;
  const onToken = (made: string | null | undefined) => {
    setToken(made ?? null);
    again();
  };
  return (
    <>
      <PageHead title={t('nav.keys')} lead={t('keys.lead')} at={at} again={again}>
        <IssueKey onToken={onToken} />
      </PageHead>
      <Asked {...asked} isThere={keys !== undefined}>
        <Card>
          {keys?.length === 0 ? (
            <Empty title={t('keys.none')}>
              <p>{t('keys.noneMore')}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {keys?.map((key) => (
                <KeyRow key={key.id} of={key} onToken={onToken} again={again} />
              ))}
            </ul>
          )}
        </Card>
      </Asked>
      <Secret title={t('keys.made')} hint={t('keys.madeHint')} secret={token} onClose={() => setToken(undefined)} />
    </>
  );
}
