import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { Pick } from '../../../design/components/filters.tsx';
import { ReviewerAgendaSourceDocument, ReviewerOpenBallotDocument } from '../../../../src/generated/web/graphql.ts';
import { daysAfter } from '../../shell/days-after.ts';
import { useAct } from '../../shell/use-act.ts';
import { Titled } from '../../shell/titled.tsx';
import { useRead } from '../../shell/use-read.ts';

const hours = ['1', '6', '24', '72', '168'] as const;

/** A chair puts cases of the field to the vote. */
export function OpenBallot({ edition, field, again }: { edition: number; field: string; again: () => void }) {
  const { t } = useTranslation('reviewer');
  const { data } = useRead(ReviewerAgendaSourceDocument, { edition, field });
  const { act } = useAct(ReviewerOpenBallotDocument);
  const [purpose, setPurpose] = useState('');
  const [seats, setSeats] = useState('1');
  const [open, setOpen] = useState<string>('24');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const cases = data?.viewer?.fieldTable?.cases ?? [];
  if (cases.length < 2) return null;
  return (
    <div>
      <Confirm
        act={t('ballot.open')}
        look="main"
        title={t('ballot.open')}
        follows={<p>{t('ballot.openFollows')}</p>}
        isReady={purpose.trim() !== '' && chosen.length > 1 && Number(seats) >= 1 && Number(seats) <= chosen.length}
        onConfirm={async () => {
          const { done, problems } = await act((at) => ({
            ...{ edition, field, purpose, seats: Number(seats), submissionIds: [...chosen] },
            closesAt: daysAfter(at, Number(open) / 24),
          }));
          if (done) {
            setPurpose('');
            setChosen([]);
            again();
          }
          return problems;
        }}
      >
        <TextField label={t('ballot.purpose')} value={purpose} onChange={setPurpose} />
        <fieldset className="found">
          <legend>{t('ballot.candidates')}</legend>
          {cases.map(({ submissionId, titles }) => (
            <label key={submissionId} className="tick">
              <input
                type="checkbox"
                checked={chosen.includes(submissionId)}
                onChange={({ target }) =>
                  setChosen((before) => (target.checked ? [...before, submissionId] : before.filter((id) => id !== submissionId)))
                }
              />
              <span>
                <Titled of={titles} />
              </span>
            </label>
          ))}
        </fieldset>
        <TextField label={t('ballot.seats')} inputMode="numeric" value={seats} onChange={setSeats} />
        <Pick
          label={t('ballot.openFor')}
          value={open}
          onChange={setOpen}
          options={hours.map((value) => ({ value, label: t('ballot.hours', { count: Number(value) }) }))}
        />
      </Confirm>
    </div>
  );
}
