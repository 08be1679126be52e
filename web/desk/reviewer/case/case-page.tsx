import '../frame/reviewer.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { Button } from '../../../design/components/button.tsx';
import { Empty } from '../../../design/components/words.tsx';
import { ReviewerCaseDocument, ReviewerQueueDocument, type ReviewerCaseQuery } from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { dropEdit } from '../../shell/kept-edits.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { useRead } from '../../shell/use-read.ts';
import { useShortcuts } from '../../shell/use-shortcuts.ts';
import { DeclareTie } from '../committee/declare-tie.tsx';
import { useFrame } from '../frame/use-frame.ts';
import { lookOf, queued } from '../queue/case-state.ts';
import { KeysDialog } from '../sheet/keys-dialog.tsx';
import { OtherReviews } from '../sheet/other-reviews.tsx';
import { ScoreSheet } from '../sheet/score-sheet.tsx';
import { keptAs, useSheet } from '../sheet/use-sheet.ts';
import { CaseFiles } from './case-files.tsx';
import { CaseText } from './case-text.tsx';
import { NewerRevision } from './newer-revision.tsx';

type Viewer = NonNullable<ReviewerCaseQuery['viewer']>;
type Assignment = NonNullable<Viewer['reviewAssignment']>;
export type Revision = Assignment['revision'];

/** One case, to be read and judged. */
export default function CasePage() {
  const { id = '' } = useParams();
  return <CaseAt key={id} id={id} />;
}

function CaseAt({ id }: { id: string }) {
  const { t } = useTranslation('reviewer');
  const client = useClient();
  const { data, asked, again } = useRead(ReviewerCaseDocument, { id });
  const [isTied, setTied] = useState(false);
  // what was read of the case before is forgotten here as well: reading again says that it is not there
  const close = () => {
    setTied(true);
    again();
    void client.query(ReviewerQueueDocument, { first: 40 }, { requestPolicy: 'network-only' }).toPromise();
  };
  const viewer = data?.viewer;
  const isGone = Boolean(viewer && !viewer.reviewAssignment);
  const kept = viewer && keptAs(viewer.person.id, id);
  useEffect(() => {
    if (kept && (isGone || isTied)) dropEdit(kept); // what was written of a case that is closed to somebody is not theirs to keep
  }, [kept, isGone, isTied]);
  if (isTied)
    return (
      <Empty title={t('tie.closed')}>
        <p>{t('tie.closedMore')}</p>
        <Link className="button main" to="/desk/reviews">
          {t('case.toQueue')}
        </Link>
      </Empty>
    );
  if (isGone) return <NotFoundPage />;
  return (
    <Asked {...asked} isThere={Boolean(viewer?.reviewAssignment)}>
      {viewer?.reviewAssignment && <Reading personId={viewer.person.id} assignment={viewer.reviewAssignment} again={again} onTied={close} />}
    </Asked>
  );
}

interface Props {
  personId: string;
  assignment: Assignment;
  again: () => void;
  onTied: () => void;
}

function Reading({ personId, assignment, again, onTied }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const { fieldName, memberOf } = useFrame();
  const sheet = useSheet(personId, assignment);
  const [tab, setTab] = useState<'case' | 'sheet'>('case');
  const [showsKeys, setShowsKeys] = useState(false);
  const [openedAt] = useState(() => Date.now()); // a page that stays open is told by the service
  const { revision, newerRevision, review } = assignment;
  const latest = newerRevision ?? revision;
  const locales = latest.texts.map(({ locale }) => locale);
  const [reading, setReading] = useState(locales.includes(i18n.language) ? i18n.language : locales[0]!);
  const isReadOnly = Boolean(review?.lockedAt && !newerRevision) || Date.parse(assignment.closesAt) <= openedAt;
  useShortcuts({
    '?': () => setShowsKeys(true),
    b: () => locales.length > 1 && setReading((now) => (now.includes('+') ? locales[0]! : locales.slice(0, 2).join('+'))),
  });
  return (
    <div className="case-page">
      <div className="case-bar">
        <Neighbours id={assignment.id} />
        <SheetState state={sheet.state} isReadOnly={isReadOnly} />
        <div className="row tight">
          <Button look="quiet" onPress={() => setShowsKeys(true)}>
            {t('keys.show')}
          </Button>
          <DeclareTie edition={revision.edition} revisionId={revision.id} isMember={memberOf(revision.edition) !== undefined} onDeclared={onTied} />
        </div>
      </div>
      <div className="tabs" role="tablist" aria-label={t('case.parts')}>
        {(['case', 'sheet'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-controls={`panel-${one}`}
            aria-selected={tab === one}
            onClick={() => setTab(one)}
          >
            {t(`case.tab_${one}`)}
          </button>
        ))}
      </div>
      <div className={`case-columns shows-${tab}`}>
        <div className="case-column" id="panel-case">
          {newerRevision && <NewerRevision assignment={assignment} again={again} />}
          <CaseText revision={latest} fieldName={fieldName(latest.edition, latest.field)} reading={reading} onRead={setReading} />
          <CaseFiles revision={latest} again={again} />
        </div>
        <div className="sheet-column" id="panel-sheet">
          <ScoreSheet assignment={assignment} sheet={sheet} isReadOnly={isReadOnly} again={again} />
          {(review?.lockedAt ?? isReadOnly) && <OtherReviews criteria={assignment.criteria} others={assignment.others} />}
        </div>
      </div>
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

/** The way back to the queue, and on to the next case in its order. */
function Neighbours({ id }: { id: string }) {
  const { t, i18n } = useTranslation('reviewer');
  const [search] = useSearchParams();
  const go = useNavigate();
  const { data } = useRead(ReviewerQueueDocument, { first: 40 });
  const all = data?.viewer?.reviewAssignments.edges.map(({ node }) => node) ?? [];
  // a case that has left what the queue shows, because it was judged meanwhile, is looked for among all
  const look = lookOf(search);
  const shown = queued(all, look, i18n.language);
  const list = shown.some((one) => one.id === id) ? shown : queued(all, { ...look, show: 'all' }, i18n.language);
  const at = list.findIndex((one) => one.id === id);
  const query = search.size > 0 ? `?${search}` : '';
  const pathOf = (by: number) => (at !== -1 && list[at + by] ? `/desk/reviews/${list[at + by]!.id}${query}` : null);
  const to = (by: number) => {
    const path = pathOf(by);
    if (path) void go(path);
  };
  useShortcuts({ n: () => to(1), p: () => to(-1) });
  return (
    <nav className="row tight" aria-label={t('case.way')}>
      <Link className="button" to={`/desk/reviews${query}`}>
        ← {t('case.toQueue')}
      </Link>
      {at !== -1 && (
        <>
          <Button isDisabled={pathOf(-1) === null} aria-label={t('case.previous')} onPress={() => to(-1)}>
            ‹
          </Button>
          <span className="soft">{t('case.place', { at: at + 1, all: list.length })}</span>
          <Button isDisabled={pathOf(1) === null} aria-label={t('case.next')} onPress={() => to(1)}>
            ›
          </Button>
        </>
      )}
    </nav>
  );
}

function SheetState({ state, isReadOnly }: { state: ReturnType<typeof useSheet>['state']; isReadOnly: boolean }) {
  const { t } = useTranslation('reviewer');
  if (isReadOnly && state === 'saved') return <span />;
  return (
    <span className={`save-state ${state}`} role="status">
      {t(`saving.${state}`)}
    </span>
  );
}
