import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { countGraphemes } from '../../../design/graphemes.ts';

/** Most graphemes that can be handed in. */
export const longestOpinion = 5_000;

interface Props {
  label: string;
  hint: string;
  value: string;
  isReadOnly: boolean;
  ref?: Ref<HTMLTextAreaElement>;
  onChange: (value: string) => void;
}

/** An opinion in words, with how much room is left. */
export function OpinionField({ label, hint, value, isReadOnly, ref, onChange }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const id = useId();
  const count = countGraphemes(value);
  const isLong = count > longestOpinion;
  return (
    <div className="field opinion">
      <label htmlFor={id}>{label}</label>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      {isReadOnly ? (
        <p className="said" id={id}>
          {value || <em className="soft">{t('sheet.nothingSaid')}</em>}
        </p>
      ) : (
        <>
          <textarea
            id={id}
            ref={ref}
            className="input"
            dir="auto"
            value={value}
            aria-describedby={`${id}-hint ${id}-count`}
            aria-invalid={isLong}
            onChange={({ target }) => onChange(target.value)}
            onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
          />
          <span id={`${id}-count`} className={isLong ? 'wrong' : 'hint'}>
            {t('sheet.room', { count: count.toLocaleString(i18n.language) as never, most: longestOpinion.toLocaleString(i18n.language) })}
          </span>
        </>
      )}
    </div>
  );
}
