import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/components/words.tsx';
import type { PublishingReleasesQuery } from '../../../../src/generated/web/graphql.ts';

export type ListedRelease = NonNullable<PublishingReleasesQuery['viewer']>['releases'][number];

const tones = { PREPARED: 'careful', APPROVED: 'strong', APPLIED: 'good', ABORTED: undefined } as const;

/** Where a release stands, in a word. */
export function ReleaseStateTag({ of: { state, isStale, failure } }: { of: Pick<ListedRelease, 'state' | 'isStale' | 'failure'> }) {
  const { t } = useTranslation('publishing');
  return (
    <span className="row tight">
      <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
      {isStale && <Tag tone="wrong">{t('stale')}</Tag>}
      {failure && <Tag tone="wrong">{t(`failure_${failure}`)}</Tag>}
    </span>
  );
}
