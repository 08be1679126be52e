import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Facts } from '../../../design/components/figures.tsx';
import { Empty, Notice } from '../../../design/components/words.tsx';
import { PublishingReleaseDocument, type PublishingReleaseQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { When } from '../../shell/when.tsx';
import { PublishingFrame, useYear, useZone } from '../publishing-frame.tsx';
import { ReleaseAgreement } from './release-agreement.tsx';
import { ReleaseChanges } from './release-changes.tsx';
import { ReleasePreview } from './release-preview.tsx';
import { ReleaseReach } from './release-reach.tsx';
import { ReleaseStateTag } from './release-words.tsx';

export type OneRelease = NonNullable<NonNullable<PublishingReleaseQuery['viewer']>['release']>;
const atOnce = 100;
const lookAgainAfter = 2_000;

/** One release: what it changes, what the world will see, who has agreed, and what became of it. */
export default function ReleasePage() {
  const { t } = useTranslation('publishing');
  const year = useYear();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: PublishingReleaseDocument,
    variables: { id, first: atOnce },
    requestPolicy: 'cache-and-network',
  });
  const renew = () => again({ requestPolicy: 'network-only' });
  const release = data?.viewer?.release;
  // whoever gave the second approval, or waits for the instant, sees here when it is public
  const dueAt = release?.state === 'APPROVED' ? Date.parse(release.applyAt) : null;
  useEffect(() => {
    if (dueAt === null) return;
    const clock = setInterval(() => dueAt <= Date.now() && again({ requestPolicy: 'network-only' }), lookAgainAfter);
    return () => clearInterval(clock);
  }, [dueAt, again]);
  const zone = useZone(year);
  const isWaiting = release?.state === 'PREPARED' || release?.state === 'APPROVED';
  return (
    <PublishingFrame>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={renew}>
        {!release ? (
          <NotFoundPage />
        ) : (
          <>
            <header className="page-head">
              <p>
                <Link to={`/desk/publishing/${year}/releases`}>← {t('nav_releases')}</Link>
              </p>
              <div className="row">
                <h1>{t(`kind_${release.kind}`)}</h1>
                <ReleaseStateTag of={release} />
              </div>
              <p>{t(`kindMore_${release.kind}`)}</p>
            </header>
            {release.isStale && (
              <Notice tone="wrong">
                <p>{t('staleMore')}</p>
              </Notice>
            )}
            {release.withheldFiles !== null && release.withheldFiles > 0 && (
              <Notice tone="wrong">
                <p>{t('withheld', { count: release.withheldFiles })}</p>
              </Notice>
            )}
            {release.failure && release.failure !== 'STALE' && (
              <Notice tone="wrong">
                <p>{t(`failureMore_${release.failure}`)}</p>
              </Notice>
            )}
            <section className="card stack">
              <Facts
                of={[
                  [t('preparedBy'), release.preparedBy.name],
                  [t('preparedAt'), <When key="at" at={release.preparedAt} zone={zone} />],
                  [isWaiting ? t('notBefore') : t('wasDue'), <When key="due" at={release.applyAt} zone={zone} />],
                  [t('casesIn'), release.caseCount],
                  ...(release.baseRevision !== null && isWaiting ? [[t('baseRevision'), release.baseRevision] as const] : []),
                ]}
              />
              <ReleaseAgreement release={release} ownId={data.viewer!.person.id} zone={zone} renew={renew} />
            </section>
            {isWaiting ? (
              <Tabs className="tabs">
                <TabList aria-label={t('views')}>
                  <Tab id="changes">{t('changes')}</Tab>
                  <Tab id="preview">{t('preview')}</Tab>
                </TabList>
                <TabPanel id="changes">
                  {release.changes ? (
                    <ReleaseChanges year={year} of={release.changes} releaseId={release.id} />
                  ) : (
                    <Empty title={t('notYours')}>
                      <p>{t('notYoursMore')}</p>
                    </Empty>
                  )}
                </TabPanel>
                <TabPanel id="preview">
                  <ReleasePreview releaseId={release.id} year={year} changes={release.changes?.edges.map(({ node }) => node) ?? []} />
                </TabPanel>
              </Tabs>
            ) : (
              <ReleaseReach release={release} zone={zone} />
            )}
          </>
        )}
      </Asked>
    </PublishingFrame>
  );
}
