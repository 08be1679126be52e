import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { Diff } from '../../../design/components/diff.tsx';
import { Notice } from '../../../design/components/words.tsx';
import { ReviewerConfirmDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useLanguageName } from '../../shell/words-of.ts';
import type { Assignment } from '../sheet/scores.ts';

/** Something was handed in anew: what is different, and whether one's review stays as it is. */
export function NewerRevision({ assignment: { id, revision, newerRevision, review }, again }: { assignment: Assignment; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const nameOf = useLanguageName();
  const { act } = useAct(ReviewerConfirmDocument);
  if (!newerRevision) return null;
  const changed = newerRevision.texts.flatMap((text) => {
    const before = revision.texts.find(({ locale }) => locale === text.locale);
    const parts = (['title', 'summary', 'body'] as const).filter((part) => before?.[part] !== text[part]);
    return parts.map((part) => ({ locale: text.locale, part, before: before?.[part] ?? '', after: text[part] }));
  });
  return (
    <Notice tone="careful">
      <h2>{t('newer.title')}</h2>
      <p>{t(review ? 'newer.leadGiven' : 'newer.lead')}</p>
      <details>
        <summary>{t('newer.differences', { count: changed.length })}</summary>
        {changed.map(({ locale, part, before, after }) => (
          <div key={`${locale}-${part}`}>
            <strong>
              {t(`newer.part_${part}`)} · {nameOf(locale)}
            </strong>
            <Diff before={before} after={after} lang={locale} />
          </div>
        ))}
      </details>
      {review && (
        <div>
          <Confirm
            act={t('newer.confirm')}
            title={t('newer.confirm')}
            follows={<p>{t('newer.follows')}</p>}
            onConfirm={async () => {
              const { done, problems } = await act({ assignmentId: id, expectedVersion: review.version, revisionId: newerRevision.id });
              if (done) again();
              return problems;
            }}
          />
        </div>
      )}
    </Notice>
  );
}
