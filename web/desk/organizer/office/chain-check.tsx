import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { OrganizerAuditCheckDocument, type OrganizerAuditCheckQuery } from '../../../../src/generated/web/graphql.ts';
import { useEdition } from '../frame/edition.ts';

type Check = NonNullable<NonNullable<OrganizerAuditCheckQuery['viewer']>['desk']>['auditCheck'];

/** Follows the audit's chain when somebody wants to know, and says what it came to. */
export function ChainCheck() {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Check | 'failed' | null>(null);
  const look = async () => {
    setBusy(true);
    const { data } = await client.query(OrganizerAuditCheckDocument, { edition: desk.year }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    setFound(data?.viewer?.desk?.auditCheck ?? 'failed');
  };
  return (
    <>
      <Button isPending={isBusy} onPress={() => void look()}>
        {t('audit.verify')}
      </Button>
      <Dialog title={t('audit.verify')} isOpen={found !== null} onClose={() => setFound(null)}>
        {found === 'failed' && <Notice tone="wrong">{t('audit.verifyFailed')}</Notice>}
        {found !== null && found !== 'failed' && (
          <>
            {typeof found.brokenAt === 'number' ? (
              <Notice tone="wrong">{t('audit.broken', { number: found.brokenAt })}</Notice>
            ) : (
              <Notice tone="good">{t('audit.whole', { count: found.count.toLocaleString(i18n.language) as unknown as number })}</Notice>
            )}
            {found.head && (
              <p>
                {t('audit.head')}
                <br />
                <code>
                  {found.count - 1}:{found.head}
                </code>
              </p>
            )}
          </>
        )}
        <div className="row end">
          <Button onPress={() => setFound(null)}>{t('close')}</Button>
        </div>
      </Dialog>
    </>
  );
}
