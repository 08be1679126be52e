import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishingPublicCaseQuery } from '../../../../src/generated/web/graphql.ts';
import { useLanguageName } from '../../shell/words-of.ts';

/** Parts of a case that can be taken down by themselves, and by what a release names each. */
export const nameOfPart = { LANGUAGE: 'locale', PICTURE: 'pictureId', VIDEO: 'videoId', DOCUMENT: 'documentId' } as const;
export type ReachOfPart = keyof typeof nameOfPart;
type Found = NonNullable<PublishingPublicCaseQuery['case']>;

interface Part {
  id: string;
  name: string;
  looks: ReactNode;
}

interface Props {
  of: Found;
  reach: ReachOfPart;
  value: string;
  onChange: (id: string) => void;
}

/** One of a case's languages, pictures, videos or documents. */
export function TakeDownPart({ of, reach, value, onChange }: Props) {
  const { t } = useTranslation('publishing');
  const parts = usePartsOf(of)[reach];
  if (parts.length === 0) return <p className="soft">{t(`noPart_${reach}`)}</p>;
  return (
    <fieldset className="picture-choice">
      <legend>{t(`which_${reach}`)}</legend>
      {parts.map(({ id, name, looks }) => (
        <label key={id}>
          <input type="radio" name="part" aria-label={name} checked={value === id} onChange={() => onChange(id)} />
          {looks}
        </label>
      ))}
    </fieldset>
  );
}

function usePartsOf({ availableLocales, pictures, videos, documents }: Found): Record<ReachOfPart, Part[]> {
  const { t, i18n } = useTranslation('publishing');
  const say = useLanguageName();
  const megabytes = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const seconds = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'second', maximumFractionDigits: 0 });
  return {
    // the source's language stays: without it there is no case
    LANGUAGE: availableLocales.slice(1).map((id) => ({ id, name: say(id), looks: <span lang={id}>{say(id)}</span> })),
    PICTURE: pictures.map(({ contentHash: id, url, alt }, index) => {
      const name = alt ?? t('picture', { number: index + 1 });
      return { id, name, looks: <img src={url} alt="" title={name} /> };
    }),
    VIDEO: videos.map(({ id, caption, poster, durationSeconds }, index) => {
      const name = `${caption ?? t('video', { number: index + 1 })}, ${seconds.format(durationSeconds)}`;
      return { id, name, looks: <Captioned {...{ name }}>{poster && <img src={poster.url} alt="" />}</Captioned> };
    }),
    DOCUMENT: documents.map(({ id, title, pages, byteLength, url }, index) => {
      const name = `${title ?? t('document', { number: index + 1 })}, ${t('pageCount', { count: pages })}, ${megabytes.format(Math.max(0.1, byteLength / 1e6))}`;
      const link = (
        <a href={url} target="_blank" rel="noreferrer">
          {t('look')}
        </a>
      );
      return { id, name, looks: <Captioned {...{ name }}>{link}</Captioned> };
    }),
  };
}

const Captioned = ({ name, children }: { name: string; children: ReactNode }) => (
  <span className="captioned">
    {children}
    <span>{name}</span>
  </span>
);
