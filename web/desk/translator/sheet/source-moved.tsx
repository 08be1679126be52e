import { useTranslation } from 'react-i18next';
import type { TranslatorTextFragment } from '../../../../src/generated/web/graphql.ts';

/** What has moved in the source since the translation was made, paragraph by paragraph. */
export function SourceMoved({ text: { moved, source } }: { text: TranslatorTextFragment }) {
  const { t } = useTranslation('translator');
  return (
    <details className="moved" open>
      <summary>{t('sourceMoved')}</summary>
      <div className="stack">
        {moved.map(({ change, text }, index) => (
          <p key={index} className={`moved-${change.toLowerCase()}`} lang={source.locale} dir="auto">
            {change === 'ADDED' ? <ins>{text}</ins> : change === 'REMOVED' ? <del>{text}</del> : text}
          </p>
        ))}
      </div>
    </details>
  );
}
