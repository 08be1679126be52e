import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { PublishingPublicCaseDocument } from '../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import { PublicCaseChoice } from './public-case-choice.tsx';
import type { Particulars } from './prepare-release-page.tsx';

const reaches = ['WHOLE', 'LANGUAGE', 'PICTURE', 'SHOWCASE'] as const;
type Reach = (typeof reaches)[number];

/** What is taken down of a public case, and the reason that the public reads. */
export function TakeDownFields({ year, onChange }: { year: number; onChange: (particulars: Particulars) => void }) {
  const { t, i18n } = useTranslation('publishing');
  const say = useLanguageName();
  const [slug, setSlug] = useState('');
  const [reach, setReach] = useState<Reach>('WHOLE');
  const [locale, setLocale] = useState('');
  const [pictureId, setPictureId] = useState('');
  const [reason, setReason] = useState('');
  const [{ data }] = useQuery({
    query: PublishingPublicCaseDocument,
    variables: { slug, locale: i18n.language, locales: [i18n.language] },
    pause: slug === '',
  });
  const tell = (next: { slug: string; reach: Reach; locale: string; pictureId: string; reason: string }) => {
    const isWhole = next.slug !== '' && next.reason.trim() !== '';
    const more =
      next.reach === 'LANGUAGE'
        ? next.locale && { locale: next.locale }
        : next.reach === 'PICTURE'
          ? next.pictureId && { pictureId: next.pictureId }
          : next.reach === 'SHOWCASE'
            ? { fromShowcase: true }
            : {};
    onChange(isWhole && more ? { slug: next.slug, reason: next.reason.trim(), ...more } : null);
  };
  const now = { slug, reach, locale, pictureId, reason };
  return (
    <Card title={t('takeDownTitle')}>
      <Notice tone="careful">
        <p>{t('takeDownMore')}</p>
      </Notice>
      <div className="filters">
        <PublicCaseChoice
          year={year}
          value={slug}
          onChange={(next) => {
            setSlug(next);
            tell({ ...now, slug: next });
          }}
        />
        <Pick
          label={t('takeDownReach')}
          value={reach}
          onChange={(next) => {
            setReach(next as Reach);
            tell({ ...now, reach: next as Reach });
          }}
          options={reaches.map((one) => ({ value: one, label: t(`reach_${one}`) }))}
        />
        {reach === 'LANGUAGE' && data?.case && (
          <Pick
            label={t('language')}
            value={locale}
            onChange={(next) => {
              setLocale(next);
              tell({ ...now, locale: next });
            }}
            options={[{ value: '', label: t('choose') }, ...data.case.availableLocales.map((one) => ({ value: one, label: say(one) }))]}
          />
        )}
      </div>
      {reach === 'PICTURE' && data?.case && (
        <fieldset className="picture-choice">
          <legend>{t('whichPicture')}</legend>
          {data.case.pictures.map(({ contentHash: id, url, alt }, index) => (
            <label key={id}>
              <input
                type="radio"
                name="picture"
                checked={pictureId === id}
                onChange={() => {
                  setPictureId(id);
                  tell({ ...now, pictureId: id });
                }}
              />
              <img src={url} alt={alt ?? t('picture', { number: index + 1 })} />
            </label>
          ))}
        </fieldset>
      )}
      <TextField
        label={t('publicReason')}
        hint={t('publicReasonHint')}
        isLong
        value={reason}
        onChange={(next) => {
          setReason(next);
          tell({ ...now, reason: next });
        }}
      />
    </Card>
  );
}
