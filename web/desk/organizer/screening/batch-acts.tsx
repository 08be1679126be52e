import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { OrganizerPassDocument, OrganizerReturnDocument, type SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useReturnFields } from './return-fields.tsx';
import type { Queued } from './screening-page.tsx';
import type { useBatch } from './use-batch.ts';

interface Props {
  chosen: readonly Queued[];
  titleOf: (one: Queued) => string;
  batch: ReturnType<typeof useBatch>;
  onClear: () => void;
}

const ownText = 'TEXTS';

/** What may be done with all cases that were chosen in the queue: each is passed or returned by itself, as the queue shows it. */
export function BatchActs({ chosen, titleOf, batch, onClear }: Props) {
  const { t } = useTranslation('organizer');
  const pass = useAct(OrganizerPassDocument);
  const giveBack = useAct(OrganizerReturnDocument);
  const [reason, setReason] = useState('');
  const { fields, said } = useReturnFields([{ key: ownText, label: t('many.ownText') }]);
  const count = chosen.length;
  const seenOf = new Map(
    chosen.map(({ submission: { id }, revision, version }) => [id, { submissionId: id, revision, expectedVersion: version }] as const),
  );
  const languageOf = new Map(chosen.map((one) => [one.submission.id, one.submission.sourceLocale]));
  const all = chosen.map((one) => ({ id: one.submission.id, title: titleOf(one) }));
  return (
    <div className="batch row" role="group" aria-label={t('many.acts')}>
      <strong role="status">{t('many.chosen', { count })}</strong>
      <Confirm
        act={t('many.pass')}
        look="main"
        title={t('many.passQuestion', { count })}
        follows={<p>{t('many.passFollows')}</p>}
        isReady={reason.trim() !== ''}
        onConfirm={async () => {
          batch.start(all, (id) => pass.act({ ...seenOf.get(id)!, reason }));
          return await Promise.resolve([]);
        }}
      >
        <TextField label={t('reason')} hint={t('acts.reasonHint')} isLong value={reason} onChange={setReason} />
      </Confirm>
      <Confirm
        act={t('many.return')}
        title={t('many.returnQuestion', { count })}
        follows={<p>{t('many.returnFollows')}</p>}
        isReady={said !== null}
        onConfirm={async () => {
          const { notes, ...rest } = said!;
          const partsOf = (id: string) =>
            notes.map(({ key, note }) => ({ part: key as SubmissionPart, locale: key === ownText ? languageOf.get(id)! : null, note }));
          batch.start(all, (id) => giveBack.act({ ...seenOf.get(id)!, ...rest, parts: partsOf(id) }));
          return await Promise.resolve([]);
        }}
      >
        {fields}
      </Confirm>
      <Button look="quiet" onPress={onClear}>
        {t('many.clear')}
      </Button>
    </div>
  );
}
