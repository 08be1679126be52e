import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { instantIn, localOf, offsetOf } from './zoned.ts';

export interface LocalInstant {
  day: string;
  time: string;
  /** The instant at which it is sent, not the minute that is shown. */
  isNow?: boolean;
}

interface Props {
  label: string;
  hint?: string;
  value: LocalInstant;
  onChange: (value: LocalInstant) => void;
  timeZone: string;
  wrong?: string | undefined;
  /** Whether it makes sense to begin or end it at this very moment. */
  mayBeNow?: boolean;
}

/** A day and a time in the edition's zone. 24:00 may be written, and is the end of that day. */
export function InstantField({ label, hint, value, onChange, timeZone, wrong, mayBeNow = false }: Props) {
  const { t } = useTranslation('organizer');
  const id = useId();
  const instant = value.day && instantIn(value.day, value.time, timeZone);
  const said = wrong ?? (value.day !== '' && !instant ? t('timeForm') : undefined);
  return (
    <fieldset className="instant-field" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <div className="row">
        <input
          className="input"
          type="date"
          aria-label={t('dayOf', { label })}
          value={value.day}
          onChange={({ target }) => onChange({ day: target.value, time: value.time })}
        />
        <input
          className="input"
          type="text"
          inputMode="numeric"
          placeholder="24:00"
          maxLength={5}
          aria-label={t('timeOf', { label })}
          aria-invalid={said !== undefined}
          value={value.time}
          onChange={({ target }) => onChange({ day: value.day, time: target.value })}
        />
        {mayBeNow && (
          <button
            type="button"
            className="link"
            aria-label={t('nowOf', { label })}
            onClick={() => onChange({ ...localOf(new Date().toISOString(), timeZone, false), isNow: true })}
          >
            {t('now')}
          </button>
        )}
        <span className="soft small">{instant ? offsetOf(instant, timeZone) : timeZone}</span>
      </div>
      <span id={`${id}-hint`} className="hint">
        {said ? <span className="wrong">{said}</span> : hint}
      </span>
    </fieldset>
  );
}
