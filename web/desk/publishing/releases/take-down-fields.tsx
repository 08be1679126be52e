import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { PublishingPublicCaseDocument } from '../../../../src/generated/web/graphql.ts';
import { PublicCaseChoice } from './public-case-choice.tsx';
import type { Particulars } from './prepare-release-page.tsx';
import { nameOfPart, type ReachOfPart, TakeDownPart } from './take-down-part.tsx';

const reaches = ['WHOLE', 'LANGUAGE', 'PICTURE', 'VIDEO', 'DOCUMENT', 'SHOWCASE'] as const;
type Reach = (typeof reaches)[number];
const isOfPart = (reach: Reach): reach is ReachOfPart => reach in nameOfPart;

/** What is taken down of a public case, and the reason that the public reads. */
export function TakeDownFields({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t, i18n } = useTranslation('publishing');
  const [said, setSaid] = useState({ slug: '', reach: 'WHOLE' as Reach, part: '', reason: '' });
  const { slug, reach, part, reason } = said;
  const [{ data }] = useQuery({
    query: PublishingPublicCaseDocument,
    variables: { slug, locale: i18n.language, locales: [i18n.language] },
    pause: slug === '',
  });
  const found = data?.case?.slug === slug ? data.case : undefined;
  const say = (some: Partial<typeof said>) => {
    const next = { ...said, ...some };
    setSaid(next);
    const isWhole = next.slug !== '' && next.reason.trim() !== '' && (!isOfPart(next.reach) || next.part !== '');
    const more = isOfPart(next.reach) ? { [nameOfPart[next.reach]]: next.part } : next.reach === 'SHOWCASE' ? { fromShowcase: true } : {};
    onChange(isWhole ? { slug: next.slug, reason: next.reason.trim(), ...more } : null);
  };
  return (
    <Card title={t('takeDownTitle')}>
      <Notice tone="careful">
        <p>{t('takeDownMore')}</p>
      </Notice>
      <div className="filters">
        <PublicCaseChoice year={year} value={slug} onChange={(next) => say({ slug: next, part: '' })} />
        <Pick
          label={t('takeDownReach')}
          value={reach}
          onChange={(next) => say({ reach: next as Reach, part: '' })}
          options={reaches.map((one) => ({ value: one, label: t(`reach_${one}`) }))}
        />
      </div>
      {found && isOfPart(reach) && <TakeDownPart of={found} reach={reach} value={part} onChange={(next) => say({ part: next })} />}
      <TextField label={t('publicReason')} hint={t('publicReasonHint')} isLong value={reason} onChange={(next) => say({ reason: next })} />
    </Card>
  );
}
