import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../design/components/confirm.tsx';
import { TextField } from '../../../design/components/fields.tsx';
import { ownName } from '../../../i18n/index.ts';
import { OrganizerReturnDocument, type SubmissionPart } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { useEdition } from '../frame/edition.ts';
import { InstantField, type LocalInstant } from '../frame/instant-field.tsx';
import { instantIn, localOf } from '../frame/zoned.ts';
import type { CaseProps } from './case-page.tsx';

const plain = ['FIELD', 'KIND', 'STARTED_ON', 'COUNTRIES', 'APPLICANTS', 'MATERIALS'] as const satisfies readonly SubmissionPart[];

/** Returns a case for parts that are named, each with a note, until an instant. Just these can be changed. */
export function ReturnCase({ of, again }: CaseProps) {
  const { t } = useTranslation('organizer');
  const { desk } = useEdition();
  const { act } = useAct(OrganizerReturnDocument);
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [until, setUntil] = useState<LocalInstant>(() => ({
    day: localOf(new Date(Date.parse(desk.calendar.applicationsCloseAt) + 7 * 86_400_000).toISOString(), desk.timeZone, true).day,
    time: '24:00',
  }));
  const instant = instantIn(until.day, until.time, desk.timeZone);
  const parts = [
    ...plain.map((part) => ({ key: part as string, part: part as SubmissionPart, locale: null as string | null, label: t(`part.${part}`) })),
    ...of.submission.texts.map(({ locale }) => ({
      ...{ key: `TEXTS ${locale}`, part: 'TEXTS' as SubmissionPart, locale: locale as string | null },
      label: t('part.TEXTS', { language: ownName(locale) }),
    })),
  ];
  const named = parts.filter(({ key }) => notes[key] !== undefined);
  const isReady = reason.trim() !== '' && instant !== null && named.length > 0 && named.every(({ key }) => notes[key]!.trim() !== '');
  return (
    <Confirm
      act={t('return.act')}
      title={t('return.question')}
      follows={<p>{t('return.follows')}</p>}
      isReady={isReady}
      onConfirm={async () => {
        const { done, problems } = await act({
          ...{ submissionId: of.submission.id, revision: of.revision, reason, until: instant! },
          parts: named.map(({ key, part, locale }) => ({ part, locale, note: notes[key]! })),
        });
        if (done) again();
        return problems;
      }}
    >
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
    </Confirm>
  );
}
