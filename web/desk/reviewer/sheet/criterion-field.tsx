import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../shell/words-of.ts';
import type { Criterion, Mark } from './scores.ts';

interface Props {
  criterion: Criterion;
  mark: Mark | undefined;
  isCurrent: boolean;
  isReadOnly: boolean;
  ref: Ref<HTMLFieldSetElement>;
  onMark: (mark: Mark) => void;
  onCurrent: () => void;
}

const words = ['CANNOT_JUDGE', 'ABSTAIN'] as const;

/** One criterion: what to look for, and a score on its scale or a word in its place. The browser's own choices, so that every key works as people know it. */
export function CriterionField({ criterion, mark, isCurrent, isReadOnly, ref, onMark, onCurrent }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const wordsOf = useWords();
  const id = useId();
  const { key, weight, minimum, maximum } = criterion;
  const name = wordsOf(criterion.names);
  const guidance = wordsOf(criterion.guidance);
  const scale = Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at);
  return (
    <fieldset className={`criterion ${isCurrent ? 'current' : ''}`} ref={ref} tabIndex={-1} onFocus={onCurrent} aria-describedby={`${id}-what`}>
      <legend>
        <span lang={name?.locale}>{name?.value ?? key}</span>
        <span className="soft"> {weight.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 1 })}</span>
      </legend>
      <p id={`${id}-what`} className="soft what">
        {guidance?.value && <span lang={guidance.locale}>{guidance.value} </span>}
        {t('sheet.scale', { minimum, maximum })}
      </p>
      <div className="scale">
        {scale.map((value) => (
          <label key={value} className={mark === value ? 'on' : ''}>
            <input
              type="radio"
              name={id}
              checked={mark === value}
              disabled={isReadOnly && mark !== value}
              onChange={() => isReadOnly || onMark(value)}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <div className="instead">
        {words.map((word) => (
          <label key={word} className={mark === word ? 'on' : ''}>
            <input
              type="radio"
              name={id}
              checked={mark === word}
              disabled={isReadOnly && mark !== word}
              onChange={() => isReadOnly || onMark(word)}
            />
            <span>{t(`sheet.${word}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
