import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../../design/components/filters.tsx';
import { languages, ownName } from '../../../i18n/index.ts';
import type { Change } from './release-changes.tsx';
import { PreviewFrame } from './preview-frame.tsx';

interface Props {
  releaseId: string;
  year: number;
  changes: readonly Change[];
}

/** The portal as it will be: which of its pages, in which language, how wide. */
export function ReleasePreview({ releaseId, year, changes }: Props) {
  const { t, i18n } = useTranslation('publishing');
  const spoken = [...new Set([...languages, ...changes.flatMap(({ locale }) => (locale ? [locale] : []))])];
  const [place, setPlace] = useState({ locale: i18n.language, path: `/editions/${year}` });
  const [wide, setWide] = useState('desk');
  const [attempt, setAttempt] = useState(0);
  const address = `/${place.locale}${place.path}`;

  const cases = changes.filter(({ subject, kind, path }) => subject === 'CASE' && (kind !== 'REMOVED' || path !== ''));
  const slugs = [...new Set(cases.map(({ label }) => label))];
  const places = [
    { value: `/editions/${year}`, label: t('previewEdition', { year }) },
    { value: '', label: t('previewFront') },
    { value: '/cases', label: t('previewCases') },
    ...slugs.map((slug) => ({ value: `/cases/${slug}`, label: t('previewCase', { slug }) })),
  ];
  const known = places.some(({ value }) => value === place.path) ? places : [...places, { value: place.path, label: place.path }];
  return (
    <section className="stack" aria-label={t('preview')}>
      <div className="filters">
        <Pick label={t('previewPage')} value={place.path} onChange={(path) => setPlace({ ...place, path })} options={known} />
        <Pick
          label={t('language')}
          value={place.locale}
          onChange={(locale) => setPlace({ ...place, locale })}
          options={spoken.map((one) => ({ value: one, label: ownName(one) }))}
        />
        <Pick
          label={t('previewWidth')}
          value={wide}
          onChange={setWide}
          options={(['desk', 'phone'] as const).map((one) => ({ value: one, label: t(`width_${one}`) }))}
        />
      </div>
      <PreviewFrame
        key={`${address} ${attempt}`}
        {...{ releaseId, address, isNarrow: wide === 'phone', onLead: setPlace }}
        again={() => setAttempt(attempt + 1)}
      />
    </section>
  );
}
