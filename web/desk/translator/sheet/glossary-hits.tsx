import { useTranslation } from 'react-i18next';
import type { TranslatorTextFragment } from '../../../../src/generated/web/graphql.ts';

const tones = { USED: 'good', WRONG: 'wrong', MISSING: 'careful' } as const;
const marks = { USED: '✓', WRONG: '✗', MISSING: '?' } as const;

/** Terms of the list that stand in the source, and what became of each in the translation as it was last kept. */
export function GlossaryHits({ of, from, to }: { of: TranslatorTextFragment['glossary']; from: string; to: string }) {
  const { t } = useTranslation('translator');
  if (of.length === 0) return null;
  return (
    <ul className="hits" aria-label={t('termsHere')}>
      {of.map(({ source, target, not, note, verdict }) => (
        <li
          key={source}
          className={`hit ${verdict ? tones[verdict] : ''}`}
          title={[note, not.length > 0 ? t('notThis', { words: not.join(', ') }) : ''].filter(Boolean).join('\n')}
        >
          {verdict && <span aria-hidden>{marks[verdict]}</span>}
          <bdi lang={from}>{source}</bdi>
          <span aria-hidden>→</span>
          <bdi lang={to}>{target}</bdi>
          {verdict && <span className="for-ears">{t(`verdict_${verdict}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
