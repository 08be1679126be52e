import { useTranslation } from 'react-i18next';
import { Diff } from '../../../design/components/diff.tsx';
import type { TranslatorTextFragment } from '../../../../src/generated/web/graphql.ts';
import { When } from '../../shell/when.tsx';

/** Every version that was kept, the latest first, each with what it changed of the one before. */
export function TextVersions({ of, language }: { of: TranslatorTextFragment['versions']; language: string }) {
  const { t } = useTranslation('translator');
  if (of.length === 0) return null;
  return (
    <details className="versions">
      <summary className="soft">{t('versions', { count: of.length })}</summary>
      <ol>
        {of.map(({ version, text, writtenBy, engine, writtenAt, checkedBy }, index) => (
          <li key={version}>
            <p className="soft">
              <strong>{version}</strong> · {writtenBy ?? engine ?? t('aMachine')} · <When at={writtenAt} />
              {checkedBy && ` · ${t('checkedBy', { name: checkedBy })}`}
            </p>
            <Diff before={of[index + 1]?.text ?? ''} after={text} lang={language} />
          </li>
        ))}
      </ol>
    </details>
  );
}
