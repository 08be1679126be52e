import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Dialog } from '../../../design/components/dialog.tsx';
import { Problems } from '../../../design/components/words.tsx';
import { ReviewerLockDocument, ReviewerSubmitDocument } from '../../../../src/generated/web/graphql.ts';
import { type Said, useAct } from '../../shell/use-act.ts';
import { useDeadline } from '../../shell/deadline.ts';
import { type Assignment, scoresOf } from './scores.ts';
import type { useSheet } from './use-sheet.ts';

interface Props {
  assignment: Assignment;
  sheet: ReturnType<typeof useSheet>;
  /** `LOCK` hands in first what is not handed in yet. */
  how: 'SUBMIT' | 'LOCK';
  onClose: () => void;
  again: () => void;
}

/** Says what handing in, or locking, means, before it is done. */
export function HandIn({ assignment, sheet, how, onClose, again }: Props) {
  const { t } = useTranslation('reviewer');
  const say = useDeadline();
  const submit = useAct(ReviewerSubmitDocument);
  const lock = useAct(ReviewerLockDocument);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const { id: assignmentId, criteria, revision, newerRevision } = assignment;

  const handIn = async (): Promise<readonly Said[]> => {
    if (!(await sheet.flush())) return [{ message: t('sheet.notStored') }];
    const { marks, comment, commentToApplicant } = sheet.now().value;
    const isGiven = assignment.review && !newerRevision && !assignment.sheet?.isChanged && sheet.now().version === assignment.sheet?.version;
    let review = isGiven ? assignment.review : null;
    if (!review) {
      const given = await submit.act({
        ...{ assignmentId, comment, commentToApplicant, scores: scoresOf(criteria, marks) },
        revisionId: (newerRevision ?? revision).id,
      });
      if (!given.done) return given.problems;
      review = given.done.review ?? null;
    }
    if (how === 'LOCK' && review) {
      const locked = await lock.act({ assignmentId, expectedVersion: review.version });
      if (!locked.done) return locked.problems;
    }
    return [];
  };
  const confirm = async () => {
    setBusy(true);
    const refused = await handIn();
    setBusy(false);
    setProblems(refused);
    again();
    if (refused.length === 0) onClose();
  };
  return (
    <Dialog title={t(`handIn.${how}_title`)} isOpen onClose={onClose}>
      <ul className="follows">
        {[1, 2, 3].map((line) => (
          <li key={line}>{t(`handIn.${how}_${line as 1 | 2 | 3}`, { at: say(assignment.closesAt) })}</li>
        ))}
      </ul>
      <Problems of={problems} />
      <div className="row end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        {/* the question was asked by a key or a press of one's own: Enter answers it */}
        <Button look="main" autoFocus isPending={isBusy} onPress={() => void confirm()}>
          {t(`handIn.${how}`)}
        </Button>
      </div>
    </Dialog>
  );
}
