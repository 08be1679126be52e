import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { ApplicantMarkReadyDocument, ApplicantSubmitDocument, ApplicantUnmarkReadyDocument } from '../../../../src/generated/web/graphql.ts';
import { useInstant } from '../../shell/instant.ts';
import { useAct } from '../../shell/use-act.ts';
import { useNow } from '../../shell/use-now.ts';
import type { Draft } from '../draft/draft-page.tsx';
import type { Snapshot } from '../keep/draft-keeper.ts';

interface Props {
  draft: Draft;
  kept: Snapshot;
  isComplete: boolean;
}

const statements = ['true', 'rights', 'final'] as const;

/** Handing in: what is confirmed with it, and what follows. Also the mark by which a draft is handed in at the close without a last click. */
export function SubmitPanel({ draft, kept, isComplete }: Props) {
  const { t, i18n } = useTranslation('applicant');
  const say = useInstant();
  const go = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const submit = useAct(ApplicantSubmitDocument);
  const mark = useAct(ApplicantMarkReadyDocument);
  const unmark = useAct(ApplicantUnmarkReadyDocument);
  const isReady = isComplete && kept.unsent === 0;
  // by this device's clock; the service's decides, so the button stays as it is
  const isClosed = useNow() >= Date.parse(draft.closesAt) && draft.step === 'DRAFT' && draft.correction === null;
  // the same version is handed in once, however often it is tried; another version is another act
  const handIn = async () => {
    const { done } = await submit.act({ submissionId: draft.id, expectedVersion: draft.version }, { language: i18n.language });
    if (done) await go(`/desk/submissions/${draft.id}`, { state: { justHandedIn: true } });
  };
  const isOutdated = draft.ready !== null && draft.ready.version !== draft.version;
  return (
    <div className="stack">
      {(!isReady || isClosed) && (
        <Notice>
          <p>{t(isClosed ? 'submitClosed' : isComplete ? 'submitUnsent' : 'submitNotYet')}</p>
        </Notice>
      )}
      {draft.ready && (
        <Notice tone={isOutdated ? 'careful' : 'good'}>
          <p>{t(isOutdated ? 'readyOutdated' : 'readyMarked', { when: say(draft.ready.markedAt) })}</p>
        </Notice>
      )}
      <Problems of={[...submit.problems, ...mark.problems, ...unmark.problems]} />
      <div className="row">
        <Button look="main" isDisabled={!isReady} onPress={() => setIsAsking(true)}>
          {t(draft.step === 'RETURNED' ? 'submitAgain' : 'submit')}
        </Button>
        <Link className="button" to={`/desk/submissions/${draft.id}/preview`}>
          {t('preview')}
        </Link>
        {draft.step === 'DRAFT' && (draft.ready === null || isOutdated) && (
          <Button
            isDisabled={!isReady}
            isPending={mark.isBusy}
            onPress={() => void mark.act({ submissionId: draft.id, expectedVersion: draft.version })}
          >
            {t(isOutdated ? 'markAgain' : 'markReady')}
          </Button>
        )}
        {draft.ready && (
          <Button look="quiet" isPending={unmark.isBusy} onPress={() => void unmark.act({ submissionId: draft.id })}>
            {t('unmark')}
          </Button>
        )}
      </div>
      {draft.step === 'DRAFT' && <p className="hint">{t('markReadyHint')}</p>}
      <Dialog title={t('submitTitle')} isOpen={isAsking} onClose={() => setIsAsking(false)}>
        <p>{t(draft.step === 'RETURNED' ? 'submitAgainLead' : 'submitLead')}</p>
        <div className="stack tight">
          {statements.map((statement) => (
            <Checkbox
              key={statement}
              className="statement"
              isSelected={agreed.includes(statement)}
              onChange={(is) => setAgreed((all) => (is ? [...all, statement] : all.filter((one) => one !== statement)))}
            >
              <span className="statement-tick" aria-hidden />
              <span>{t(`statement_${statement}`)}</span>
            </Checkbox>
          ))}
        </div>
        <Problems of={submit.problems} />
        <div className="row">
          <Button look="main" isDisabled={agreed.length < statements.length} isPending={submit.isBusy} onPress={() => void handIn()}>
            {t('submitNow')}
          </Button>
          <Button look="quiet" onPress={() => setIsAsking(false)}>
            {t('notYet')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
