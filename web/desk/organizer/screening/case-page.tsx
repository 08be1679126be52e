import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { Notice, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerScreeningCaseDocument,
  type OrganizerScreeningCaseQuery,
  OrganizerScreeningDocument,
  type ScreeningState,
  type Verdict,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import type { Acted, Said } from '../../shell/use-act.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseText } from './case-text.tsx';
import { DuplicatesCard } from './duplicates-card.tsx';
import { FindingsCard } from './findings-card.tsx';
import { inOwnLanguage } from './in-own-language.ts';
import { toneOfState } from './tones.ts';

export type ScreenedCase = NonNullable<NonNullable<NonNullable<OrganizerScreeningCaseQuery['viewer']>['desk']>['screeningCase']>;
export interface CaseProps {
  of: ScreenedCase;
  /** The case as it stands on the page: what acts are done on. */
  seen: { submissionId: string; revision: number; expectedVersion: number };
  /** What follows an act; says what is wrong with it, for beside it. */
  settle: (acted: Acted<unknown>) => readonly Said[];
}

/** One case of the queue: what was handed in beside what the rules say. J and K lead to the next and the one before. */
export default function CasePage() {
  const { t, i18n } = useTranslation('organizer');
  const { desk } = useEdition();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data, again, at, asked } = useRead(OrganizerScreeningCaseDocument, { edition: desk.year, id, locale: i18n.language });
  // somebody else was quicker: that is said on the page and not in the dialog, so that what they decided is seen before anything is decided again
  const [clash, setClash] = useState<{ id: string; message: string } | null>(null);
  const settle: CaseProps['settle'] = ({ done, problems }) => {
    const conflict = problems.find(({ code }) => code === 'CONFLICT');
    setClash(conflict ? { id, message: conflict.message } : null);
    if (done || conflict) again();
    return conflict ? [] : problems;
  };
  const queue = useRead(OrganizerScreeningDocument, {
    ...{ edition: desk.year, first: 100, field: search.get('field') },
    ...{ verdict: search.get('verdict') as Verdict | null, state: search.get('state') as ScreeningState | null },
  });
  const ids = queue.data?.viewer?.desk?.screening.edges.map(({ node }) => node.submission.id) ?? [];
  const place = ids.indexOf(id);
  const [before, next] = [place > 0 ? ids[place - 1] : undefined, place === -1 ? ids[0] : ids[place + 1]];
  const pathOf = (one: string) => `/desk/organize/${desk.year}/screening/${one}?${search.toString()}`;
  useKeys({ j: next && pathOf(next), k: before && pathOf(before) });
  const found = data?.viewer?.desk?.screeningCase;
  if (data && !found) return <NotFoundPage />;
  const acts = found && {
    ...{ of: found, settle },
    seen: { submissionId: id, revision: found.revision, expectedVersion: found.version },
  };
  const text = inOwnLanguage(found?.submission.texts ?? [], i18n.language);
  return (
    <>
      <nav className="row between" aria-label={t('screening.queue')}>
        <Link to={`/desk/organize/${desk.year}/screening?${search.toString()}`}>← {t('screening.back')}</Link>
        <span className="row">
          {place !== -1 && <span className="soft">{t('screening.place', { place: place + 1, of: ids.length })}</span>}
          {before && (
            <Link to={pathOf(before)}>
              {t('screening.before')} <kbd>K</kbd>
            </Link>
          )}
          {next && (
            <Link to={pathOf(next)}>
              {t('screening.next')} <kbd>J</kbd>
            </Link>
          )}
        </span>
      </nav>
      <Asked {...asked} isThere={Boolean(found)}>
        {acts && (
          <>
            <PageHead
              title={text?.title || t('screening.untitled')}
              lead={
                <>
                  <Tag tone={toneOfState(acts.of.state)}>{t(`screeningState.${acts.of.state}`)}</Tag>{' '}
                  {t('screening.revision', { revision: acts.of.revision })}
                </>
              }
              at={at}
              again={again}
            />
            {clash?.id === id && <Notice tone="wrong">{clash.message}</Notice>}
            <div className="beside">
              <CaseText of={acts.of.submission} />
              <div className="stack beside-right">
                <FindingsCard key={`findings ${id}`} {...acts} />
                <CaseActs key={`acts ${id}`} {...acts} />
                <CaseHistory of={acts.of} />
              </div>
            </div>
            <DuplicatesCard key={`duplicates ${id}`} {...acts} />
          </>
        )}
      </Asked>
    </>
  );
}

/** Keys lead somewhere, unless somebody types or a dialog is open. */
function useKeys(ways: Record<string, string | undefined>) {
  const go = useNavigate();
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping = target instanceof Element && target.closest('input, textarea, select, [role=dialog], [role=listbox]') !== null;
      const way = ways[key.toLowerCase()];
      if (way && !isTyping && !ctrlKey && !metaKey && !altKey) void go(way);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
