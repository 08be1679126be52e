import { useTranslation } from 'react-i18next';
import { TextField } from '../../../../design/components/fields.tsx';
import type { PartProps } from './correction-draft.ts';

/** What each picture shows, in one language, and whom to credit. */
export function CorrectedPictures({ of, draft, locale, change }: PartProps) {
  const { t } = useTranslation('publishing');
  const set = (id: string, some: Partial<CorrectedWords>) => change({ pictures: { ...draft.pictures, [id]: { ...draft.pictures[id]!, ...some } } });
  return (
    <ul className="corrected-pictures">
      {of.pictures.map(({ contentHash: id, url }, index) => (
        <li key={id}>
          <img src={url} alt={t('picture', { number: index + 1 })} loading="lazy" />
          <div className="stack">
            <TextField
              label={t('altOf', { number: index + 1 })}
              lang={locale}
              dir="auto"
              value={draft.pictures[id]!.alt}
              onChange={(alt) => set(id, { alt })}
            />
            <TextField label={t('creditOf', { number: index + 1 })} value={draft.pictures[id]!.credit} onChange={(credit) => set(id, { credit })} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type CorrectedWords = PartProps['draft']['pictures'][string];
