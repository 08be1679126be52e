import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/components/button.tsx';
import { Notice, Problems } from '../../../design/components/words.tsx';
import { countGraphemes } from '../../../design/graphemes.ts';
import { useInstant } from '../../shell/instant.ts';
import { type Shortcuts, useShortcuts } from '../../shell/use-shortcuts.ts';
import { CriterionField } from './criterion-field.tsx';
import { HandIn } from './hand-in.tsx';
import { longestOpinion, OpinionField } from './opinion-field.tsx';
import { type Assignment, type Mark, pointsOf, scoresOf, typed } from './scores.ts';
import { SheetConflict } from './sheet-conflict.tsx';
import type { useSheet } from './use-sheet.ts';

interface Props {
  assignment: Assignment;
  sheet: ReturnType<typeof useSheet>;
  isReadOnly: boolean;
  again: () => void;
}

/** Where a case is judged. Keys do everything: digits score, `j` and `k` go through the criteria. */
export function ScoreSheet({ assignment, sheet, isReadOnly, again }: Props) {
  const { t, i18n } = useTranslation('reviewer');
  const say = useInstant();
  const { criteria, review } = assignment;
  const { value, change, theirs, settle, problems } = sheet;
  const [current, setCurrent] = useState(0);
  const [handsIn, setHandsIn] = useState<'SUBMIT' | 'LOCK' | null>(null);
  const fields = useRef<(HTMLFieldSetElement | null)[]>([]);
  const opinion = useRef<HTMLTextAreaElement>(null);
  const toApplicant = useRef<HTMLTextAreaElement>(null);

  const go = (by: number) => {
    const next = Math.min(Math.max(current + by, 0), criteria.length - 1);
    setCurrent(next);
    fields.current[next]?.focus({ preventScroll: true });
    fields.current[next]?.scrollIntoView({ block: 'nearest' });
  };
  const mark = (key: string, given: Mark | undefined) => {
    if (isReadOnly) return;
    change((before) => {
      const { [key]: _, ...others } = before.marks;
      return { ...before, marks: given === undefined ? others : { ...before.marks, [key]: given } };
    });
  };
  const here = criteria[current]!;
  const press = (digit: number) => {
    const score = typed(value.marks[here.key], digit, here);
    if (score !== undefined) mark(here.key, score);
  };
  const isWhole = criteria.every(({ key }) => value.marks[key] !== undefined);
  const isShort = [value.comment, value.commentToApplicant].every((text) => countGraphemes(text) <= longestOpinion);
  const digits = Object.fromEntries(Array.from({ length: 10 }, (_, digit) => [String(digit), () => press(digit)]));
  const keys: Shortcuts = {
    ...digits,
    j: () => go(1),
    k: () => go(-1),
    x: () => mark(here.key, 'CANNOT_JUDGE'),
    a: () => mark(here.key, 'ABSTAIN'),
    Backspace: () => mark(here.key, undefined),
    c: () => opinion.current?.focus(),
    v: () => toApplicant.current?.focus(),
    l: () => isWhole && isShort && setHandsIn('LOCK'),
  };
  useShortcuts(keys, !isReadOnly);

  const { points, shareJudged } = pointsOf(criteria, value.marks);
  const percent = (share: number) => share.toLocaleString(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section className="sheet" aria-label={t('sheet.title')}>
      {theirs && <SheetConflict criteria={criteria} mine={value} theirs={theirs.value} onSettle={settle} />}
      {sheet.state === 'refused' && <Problems of={problems} />}
      {review?.reopenedBecause && (
        <Notice tone="careful">
          <p>
            <strong>{t('sheet.reopened')}</strong> {review.reopenedBecause}
          </p>
        </Notice>
      )}
      {review?.lockedAt && (
        <Notice tone="good">
          <p>{t('sheet.lockedAt', { at: say(review.lockedAt) })}</p>
        </Notice>
      )}
      {criteria.map((criterion, at) => (
        <CriterionField
          key={criterion.key}
          criterion={criterion}
          mark={value.marks[criterion.key]}
          isCurrent={!isReadOnly && at === current}
          isReadOnly={isReadOnly}
          ref={(element) => void (fields.current[at] = element)}
          onMark={(given) => mark(criterion.key, given)}
          onCurrent={() => setCurrent(at)}
        />
      ))}
      <p className="points" role="status">
        {points === null ? (
          <span className="soft">{t('sheet.noPoints')}</span>
        ) : (
          <>
            <strong>{Math.round(points).toLocaleString(i18n.language)}</strong>{' '}
            <span className="soft">{t('sheet.ofHundred', { share: percent(shareJudged) })}</span>
          </>
        )}
      </p>
      <OpinionField
        label={t('sheet.comment')}
        hint={t('sheet.commentHint')}
        value={value.comment}
        isReadOnly={isReadOnly}
        ref={opinion}
        onChange={(comment) => change((before) => ({ ...before, comment }))}
      />
      <OpinionField
        label={t('sheet.commentToApplicant')}
        hint={t('sheet.commentToApplicantHint')}
        value={value.commentToApplicant}
        isReadOnly={isReadOnly}
        ref={toApplicant}
        onChange={(commentToApplicant) => change((before) => ({ ...before, commentToApplicant }))}
      />
      {!isReadOnly && (
        <footer className="sheet-foot">
          <span className="soft" role="status">
            {isWhole ? t('sheet.whole') : t('sheet.missing', { count: criteria.length - scoresOf(criteria, value.marks).length })}
          </span>
          <div className="row tight">
            <Button isDisabled={!isWhole || !isShort} onPress={() => setHandsIn('SUBMIT')}>
              {t(review ? 'sheet.submitAgain' : 'sheet.submit')}
            </Button>
            <Button look="main" isDisabled={!isWhole || !isShort} onPress={() => setHandsIn('LOCK')}>
              {t('sheet.lock')}
            </Button>
          </div>
        </footer>
      )}
      {handsIn && <HandIn assignment={assignment} sheet={sheet} how={handsIn} onClose={() => setHandsIn(null)} again={again} />}
    </section>
  );
}
