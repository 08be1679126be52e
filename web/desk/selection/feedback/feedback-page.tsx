import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FilterBar, Pick } from '../../../design/components/filters.tsx';
import { Empty, Notice } from '../../../design/components/words.tsx';
import { SelectionFeedbackCasesDocument, SelectionFeedbackDocument } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { titleIn } from '../../shell/titled.tsx';
import { useWords } from '../../shell/words-of.ts';
import { SelectionFrame, useYear } from '../selection-frame.tsx';
import { CommentRuling } from './comment-ruling.tsx';

/** What reviewers wrote to applicants, case by case: given as it is, worded otherwise, or left out. */
export default function FeedbackPage() {
  const { t, i18n } = useTranslation('selection');
  const year = useYear();
  const say = useWords();
  const [wish, setWish] = useSearchParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: SelectionFeedbackCasesDocument, variables: { edition: year } });
  const desk = data?.viewer?.desk;
  const tables = desk?.fieldTables.filter(({ cases }) => cases.length > 0) ?? [];
  const table = tables.find((one) => one.field === wish.get('field')) ?? tables[0];
  const one = table?.cases.find(({ submissionId }) => submissionId === wish.get('case')) ?? table?.cases[0];
  const nameOf = (key: string) => say(desk?.fields.find((field) => field.key === key)?.names ?? [])?.value ?? key;
  return (
    <SelectionFrame>
      <header className="page-head">
        <h1>{t('nav_feedback')}</h1>
        <p>{t('feedbackLead')}</p>
      </header>
      <Asked error={error} fetching={fetching} isThere={data !== undefined} again={() => ask({ requestPolicy: 'network-only' })}>
        {!desk ? (
          <NotFoundPage />
        ) : !table || !one ? (
          <Empty title={t('noCases')}>
            <p>{t('noCasesMore')}</p>
          </Empty>
        ) : (
          <>
            <FilterBar label={t('narrow')}>
              <Pick
                label={t('field')}
                value={table.field}
                onChange={(field) => setWish({ field })}
                options={tables.map(({ field }) => ({ value: field, label: nameOf(field) }))}
              />
              <Pick
                label={t('col_case')}
                value={one.submissionId}
                onChange={(id) => setWish({ field: table.field, case: id })}
                options={table.cases.map(({ submissionId, titles, counted }) => ({
                  value: submissionId,
                  label: `${titleIn(titles, i18n.language)?.value ?? ''} (${counted})`,
                }))}
              />
            </FilterBar>
            <Comments key={one.submissionId} year={year} field={table.field} id={one.submissionId} />
          </>
        )}
      </Asked>
    </SelectionFrame>
  );
}

function Comments({ year, field, id }: { year: number; field: string; id: string }) {
  const { t } = useTranslation('selection');
  const [{ data, error, fetching }, ask] = useQuery({
    query: SelectionFeedbackDocument,
    variables: { edition: year, field, id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const table = data?.viewer?.fieldTable;
  const reviews = table?.reviews.filter(({ uncountedBecause }) => uncountedBecause !== 'VOID') ?? [];
  const open = reviews.filter((one) => one.commentToApplicant !== '' && !table?.feedback.some(({ reviewId }) => reviewId === one.id));
  return (
    <Asked error={error} fetching={fetching} isThere={data !== undefined} again={again}>
      {open.length > 0 && (
        <Notice tone="careful">
          <p>{t('commentsOpen', { count: open.length })}</p>
        </Notice>
      )}
      {reviews.length === 0 && (
        <Empty title={t('noReviews')}>
          <p>{t('noReviewsMore')}</p>
        </Empty>
      )}
      {reviews.map((review, index) => (
        <CommentRuling
          key={review.id}
          number={index + 1}
          submissionId={id}
          review={review}
          ruling={table?.feedback.find(({ reviewId }) => reviewId === review.id)}
          onRuled={again}
        />
      ))}
    </Asked>
  );
}
