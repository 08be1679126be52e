import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../design/components/fields.tsx';
import type { SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField, type LocalInstant } from '../frame/instant-field.tsx';
import { instantIn, localOf } from '../frame/zoned.ts';

const plain = ['FIELD', 'KIND', 'STARTED_ON', 'COUNTRIES', 'APPLICANTS', 'MATERIALS'] as const satisfies readonly SubmissionPart[];

/** Why something is returned, what of it may be changed, and until when. */
export interface ReturnSaid {
  reason: string;
  until: string;
  notes: { key: string; note: string }[];
}

/**
 * What has to be said to return a case: `said` once all of it is there.
 *
 * @param texts further parts to choose from, beside those that every case has
 */
export function useReturnFields(texts: readonly { key: string; label: string }[]): { fields: ReactNode; said: ReturnSaid | null } {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [until, setUntil] = useState<LocalInstant>(() => ({
    day: localOf(new Date(Date.parse(desk.calendar.applicationsCloseAt) + 7 * 86_400_000).toISOString(), desk.timeZone, true).day,
    time: '24:00',
  }));
  const instant = instantIn(until.day, until.time, desk.timeZone);
  const parts = [...plain.map((part) => ({ key: part as string, label: t(`part.${part}`) })), ...texts];
  const named = parts.flatMap(({ key }) => (notes[key] === undefined ? [] : [{ key, note: notes[key] }]));
  const isWhole = reason.trim() !== '' && named.length > 0 && named.every(({ note }) => note.trim() !== '');
  const fields = (
    <>
      <TextField label={t('return.reason')} hint={t('return.reasonHint')} isLong value={reason} onChange={setReason} />
      <fieldset className="parts">
        <legend>{t('return.parts')}</legend>
        {parts.map(({ key, label }) => (
          <div key={key}>
            <label className="tick">
              <input
                type="checkbox"
                checked={notes[key] !== undefined}
                onChange={({ target }) =>
                  setNotes((before) => {
                    const { [key]: _, ...rest } = before;
                    return target.checked ? { ...before, [key]: '' } : rest;
                  })
                }
              />
              {label}
            </label>
            {notes[key] !== undefined && (
              <TextField
                label={t('return.note', { part: label })}
                value={notes[key]}
                onChange={(note) => setNotes((before) => ({ ...before, [key]: note }))}
              />
            )}
          </div>
        ))}
      </fieldset>
      <InstantField label={t('return.until')} hint={t('return.untilHint')} value={until} onChange={setUntil} timeZone={desk.timeZone} />
    </>
  );
  return { fields, said: isWhole && instant !== null ? { reason, until: instant, notes: named } : null };
}
