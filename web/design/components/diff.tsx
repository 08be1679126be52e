import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  before: string | null;
  after: string | null;
  lang?: string | undefined;
}

/** Words that differ between two texts, in one text: what goes is struck out, what comes is underlined. In any script. */
export function Diff({ before, after, lang }: Props) {
  const { t } = useTranslation('shell');
  const parts = useMemo(() => {
    const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
    return diffWordsWithSpace(before ?? '', after ?? '', { intlSegmenter });
  }, [before, after, lang]);
  return (
    <p className="diff" lang={lang} dir="auto">
      {parts.map(({ value, added, removed }, index) => {
        if (added)
          return (
            <ins key={index}>
              <span className="for-ears">{t('diffAdded')} </span>
              {value}
            </ins>
          );
        if (removed)
          return (
            <del key={index}>
              <span className="for-ears">{t('diffRemoved')} </span>
              {value}
            </del>
          );
        return <span key={index}>{value}</span>;
      })}
    </p>
  );
}
