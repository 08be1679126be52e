import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Confirm } from '../../../design/components/confirm.tsx';
import { ChoiceField, TextField } from '../../../design/components/fields.tsx';
import { Card } from '../../../design/components/figures.tsx';
import { Empty, Tag } from '../../../design/components/words.tsx';
import {
  OrganizerProposeAssignmentDocument,
  OrganizerRuleAssignmentDocument,
  OrganizerRunsDocument,
  type OrganizerRunsQuery,
} from '../../../../src/generated/web/graphql.ts';
import { Asked } from '../../shell/asked.tsx';
import { useAct } from '../../shell/use-act.ts';
import { Titled } from '../../shell/titled.tsx';
import { useAgainWhile } from '../../shell/use-again-while.ts';
import { useRead } from '../../shell/use-read.ts';
import { useEdition, useFieldName } from '../frame/edition.ts';
import { PageHead } from '../frame/page-head.tsx';
import { useZoned } from '../frame/zoned.ts';

type Desk = NonNullable<NonNullable<OrganizerRunsQuery['viewer']>['desk']>;
export const isRunning = ({ state }: { state: string }) => state === 'WAITING' || state === 'RUNNING';
export const runTones = { WAITING: 'careful', RUNNING: 'careful', PROPOSED: 'strong', APPLIED: 'good', FAILED: 'wrong' } as const;

/** Calculated assignments beside each other, and what people ruled before they are calculated. */
export default function RunsPage() {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { data, again, at, asked } = useRead(OrganizerRunsDocument, { edition: desk.year });
  const found = data?.viewer?.desk;
  useAgainWhile(found?.assignmentRuns.some(isRunning) ?? false, again);
  return (
    <>
      <PageHead title={t('nav.assignment')} lead={t('runs.lead')} at={at} again={again}>
        {found && <Propose reviewsPerCase={found.committeeRules.reviewsPerCase} again={again} />}
      </PageHead>
      <Asked {...asked} isThere={Boolean(found)}>
        {found && (
          <>
            <Card title={t('runs.title')}>
              {found.assignmentRuns.length === 0 ? (
                <Empty title={t('runs.none')}>
                  <p>{t('runs.noneMore')}</p>
                </Empty>
              ) : (
                <Runs runs={found.assignmentRuns} />
              )}
            </Card>
            <Rulings rulings={found.assignmentRulings} again={again} />
          </>
        )}
      </Asked>
    </>
  );
}

/** What each came to, in the same columns, so that they can be compared. */
function Runs({ runs }: { runs: Desk['assignmentRuns'] }) {
  const { t } = useTranslation('organizer');
  const { say } = useZoned();
  const fieldName = useFieldName();
  return (
    <div className="table-frame dense" role="region" aria-label={t('runs.title')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            {(['asked', 'for', 'state', 'assigned', 'served', 'reader', 'keep', 'best'] as const).map((key) => (
              <th key={key} scope="col" className={['assigned', 'served', 'reader', 'keep'].includes(key) ? 'number' : undefined}>
                {t(`runs.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Link to={run.id}>{say(run.askedAt)}</Link>
                <br />
                <span className="soft">{run.askedBy.name}</span>
              </th>
              <td>{run.field ? fieldName(run.field) : t('roles.allFields')}</td>
              <td>
                <Tag tone={runTones[run.state as keyof typeof runTones]}>
                  {t(`run.${run.state}`)}
                  {run.state === 'RUNNING' && ` ${run.progress} %`}
                </Tag>
              </td>
              <td className="number">{run.coverage ? `${run.coverage.assigned} / ${run.coverage.demanded}` : '—'}</td>
              <td className="number">{run.coverage ? `${run.coverage.casesServed} / ${run.coverage.cases}` : '—'}</td>
              <td className="number">{run.coverage ? `${run.coverage.casesWithReader} / ${run.coverage.cases}` : '—'}</td>
              <td className="number">{run.keep}</td>
              <td>{run.isProvenBest === true ? t('runs.yes') : run.isProvenBest === false ? t('runs.notProven') : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Propose({ reviewsPerCase, again }: { reviewsPerCase: number; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const fieldName = useFieldName();
  const { act } = useAct(OrganizerProposeAssignmentDocument);
  const [field, setField] = useState('');
  const [each, setEach] = useState(String(reviewsPerCase));
  const [keep, setKeep] = useState('300');
  return (
    <Confirm
      act={t('runs.propose')}
      look="main"
      title={t('runs.propose')}
      follows={<p>{t('runs.proposeFollows')}</p>}
      isReady={/^\d+$/.test(each) && /^\d+$/.test(keep)}
      onConfirm={async () => {
        const { done, problems } = await act({ edition: desk.year, field: field || null, reviewsPerCase: Number(each), keep: Number(keep) });
        if (done) again();
        return problems;
      }}
    >
      <ChoiceField
        label={t('progress.field')}
        value={field}
        onChange={setField}
        options={[{ value: '', label: t('roles.allFields') }, ...desk.fields.map(({ key }) => ({ value: key, label: fieldName(key) }))]}
      />
      <TextField label={t('committee.reviewsPerCase')} inputMode="numeric" value={each} onChange={setEach} />
      <TextField label={t('runs.keep')} hint={t('runs.keepHint')} inputMode="numeric" value={keep} onChange={setKeep} />
    </Confirm>
  );
}

function Rulings({ rulings, again }: { rulings: Desk['assignmentRulings']; again: () => void }) {
  const { t } = useTranslation('organizer');
  const { act } = useAct(OrganizerRuleAssignmentDocument);
  return (
    <Card title={t('rulings.title')}>
      {rulings.length === 0 ? (
        <p className="soft">{t('rulings.none')}</p>
      ) : (
        <ul className="rows">
          {rulings.map((one) => (
            <li key={`${one.submissionId} ${one.person.id}`}>
              <div>
                <Tag tone={one.ruling === 'PIN' ? 'good' : 'wrong'}>{t(`ruling.${one.ruling}`)}</Tag> <strong>{one.person.name}</strong> –{' '}
                <Titled of={one.titles} />
              </div>
              <Confirm
                act={t('rulings.lift')}
                title={t('rulings.lift')}
                follows={<p>{t('rulings.liftFollows')}</p>}
                onConfirm={async () => {
                  const { done, problems } = await act({ submissionId: one.submissionId, personId: one.person.id, ruling: null });
                  if (done) again();
                  return problems;
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
