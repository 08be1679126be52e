import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { SelectionPlanDecisionsDocument, SelectionTableDocument } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useWhyFailed } from '../../shell/why-failed.ts';
import { type Desk, differences, type Draft, isOver, outcomeOf, outcomes, passedOver, ranked, usesOf, draftOf } from './draft-rules.ts';

interface Props {
  year: number;
  desk: Desk;
  draft: Draft;
  titleOf: (id: string) => string;
  fieldName: (key: string) => string;
  /** The newest version when one began to decide; undefined where there was none. */
  began: string | undefined;
}

/** Puts what was decided forward, for another organizer to confirm: what it says, what it changes, and why it exceeds what it exceeds. */
export function ProposePlan({ year, desk, draft, titleOf, fieldName, began }: Props) {
  const { t } = useTranslation('selection');
  const go = useNavigate();
  const { act } = useAct(SelectionPlanDecisionsDocument);
  const graph = useClient();
  const whyFailed = useWhyFailed();
  const [known, setKnown] = useState(began);
  const [why, setWhy] = useState<Readonly<Record<string, string>>>({});
  const over = usesOf(draft, desk).filter(isOver);
  const nameOf = ({ tier, by, key }: (typeof over)[number]) => `${tier} ${by} ${key ?? ''}`;
  const order = desk.fieldTables.flatMap((table) => ranked(table).map(({ figures }) => ({ table, id: figures.submissionId })));
  const leaps = order.filter(({ table, id }) => passedOver(draft, table, id).length > 0 && !draft.reasons.get(id)?.trim());
  const [last] = desk.decisionPlans;
  const changed = last ? differences(draftOf(last), draft) : [];
  const count = (outcome: (typeof outcomes)[number]) => order.filter(({ id }) => outcomeOf(draft, id) === outcome).length;
  const propose = async () => {
    // what somebody else proposed meanwhile is never replaced unseen
    const fresh = await graph.query(SelectionTableDocument, { edition: year }, { requestPolicy: 'network-only' }).toPromise();
    if (fresh.error) return [{ message: whyFailed(fresh.error) }];
    const newest = fresh.data?.viewer?.desk?.decisionPlans[0];
    if (newest && newest.id !== known) {
      setKnown(newest.id);
      const count = differences(draftOf(newest), draft).length;
      return [{ message: t('proposedMeanwhile', { name: newest.proposedBy.name, version: newest.version, count }) }];
    }
    const decisions = order
      .filter(({ id }) => outcomeOf(draft, id) !== 'NOT_SELECTED' || draft.reasons.get(id)?.trim())
      .map(({ table, id }) => {
        const reason = passedOver(draft, table, id).length > 0 ? draft.reasons.get(id)?.trim() : '';
        const place = draft.stage.indexOf(id) + 1;
        return { submissionId: id, outcome: outcomeOf(draft, id), ...(place > 0 ? { showcaseOrder: place } : {}), ...(reason ? { reason } : {}) };
      });
    const exceedances = over.map((use) => ({ tier: use.tier, by: use.by, key: use.key, reason: why[nameOf(use)] ?? '' }));
    const { done, problems } = await act({ edition: year, decisions, exceedances });
    if (done?.plan) await go(`/desk/selection/${year}/plans/${done.plan.id}`);
    return problems;
  };
  return (
    <Confirm
      act={t('propose')}
      look="main"
      title={t('proposeTitle')}
      isDisabled={order.every(({ id }) => outcomeOf(draft, id) === 'NOT_SELECTED')}
      isReady={leaps.length === 0 && over.every((use) => why[nameOf(use)]?.trim())}
      follows={
        <>
          <p>{t('proposeMore')}</p>
          <p>
            <strong>{outcomes.map((one) => `${t(`outcome_${one}`)}: ${count(one)}`).join(' · ')}</strong>
          </p>
          {changed.length > 0 && <p>{t('proposeChanges', { count: changed.length, version: last!.version })}</p>}
          {leaps.length > 0 && <p className="wrong">{t('leapsWithoutReason', { titles: leaps.map(({ id }) => titleOf(id)).join('; ') })}</p>}
        </>
      }
      onConfirm={propose}
    >
      {over.map((use) => (
        <TextField
          key={nameOf(use)}
          label={t('whyOver', {
            tier: t(use.tier === 'OUTSTANDING' ? 'outcome_OUTSTANDING' : 'inCollection'),
            where: use.key === null ? t('together') : fieldName(use.key),
            count: use.count,
            most: use.most,
          })}
          value={why[nameOf(use)] ?? ''}
          onChange={(value) => setWhy({ ...why, [nameOf(use)]: value })}
        />
      ))}
    </Confirm>
  );
}
