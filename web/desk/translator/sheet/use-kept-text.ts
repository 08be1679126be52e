import { useEffect, useRef, useState } from 'react';
import { TranslatorSaveDocument, type TranslatorTextFragment } from '../../../../src/generated/web/graphql.ts';
import { useAct } from '../../shell/use-act.ts';
import { paragraphsOf, textOf } from './paragraphs.ts';

interface Given {
  caseId: string;
  language: string;
  text: TranslatorTextFragment;
  onSaved: (text: TranslatorTextFragment) => void;
}

/** How long nobody has to have written before it is kept. */
const pause = 1_200;

/**
 * A translation that is kept as it is written. It is sent with the version and the source that it was made from; where somebody was faster,
 * both are shown and the person decides.
 */
export function useKeptText({ caseId, language, text, onSaved }: Given) {
  const [parts, setParts] = useState(() => paragraphsOf(text.text ?? ''));
  const [isOpen, setOpen] = useState(false);
  const [sent, setSent] = useState(text.text ?? '');
  const [conflict, setConflict] = useState<TranslatorTextFragment | null>(null);
  const { act, problems, isBusy, forget } = useAct(TranslatorSaveDocument);
  const value = textOf(parts);
  // what somebody else wrote meanwhile takes the place of what nobody has touched here
  const [seen, setSeen] = useState(text.version);
  if (text.version !== seen) {
    setSeen(text.version);
    if (value === sent && (text.text ?? '') !== sent) {
      setParts(paragraphsOf(text.text ?? ''));
      setSent(text.text ?? '');
    }
  }
  // while one save is on its way, the next waits for its version
  const latest = useRef({ value, version: text.version, hash: text.source.hash, isBusy: false });
  useEffect(() => {
    latest.current = { value, version: Math.max(text.version, latest.current.version), hash: text.source.hash, isBusy };
  });

  const send = async (on?: { version: number; hash: string }) => {
    const { value: now, version, hash } = { ...latest.current, ...on };
    latest.current.isBusy = true;
    const input = { caseId, language, unit: text.unit, text: now, expectedVersion: version, sourceHash: hash };
    const { done, payload } = await act(input);
    latest.current.isBusy = false;
    setConflict(payload?.conflict?.stored ?? null);
    if (!done?.text) return;
    latest.current.version = done.text.version;
    setSent(now);
    onSaved(done.text);
  };
  const save = () => {
    const isNew = latest.current.value !== sent && latest.current.value !== '';
    if (isNew && !latest.current.isBusy && !conflict) void send();
  };
  useEffect(() => {
    if (value === sent || value === '' || conflict || isBusy) return;
    const clock = setTimeout(() => void send(), pause);
    return () => clearTimeout(clock);
  }, [value, sent, conflict, isBusy]); // eslint-disable-line react-hooks/exhaustive-deps -- the newest of everything else is in `latest`

  return {
    parts,
    value,
    isOpen,
    problems,
    conflict,
    state: isBusy ? ('saving' as const) : value === sent ? ('saved' as const) : ('dirty' as const),
    change(index: number, part: string) {
      setOpen(true);
      const next = [...parts];
      while (next.length < index) next.push('');
      next[index] = part;
      setParts(next);
    },
    save,
    takeMine() {
      const on = conflict!;
      forget();
      void send({ version: on.version, hash: on.source.hash });
    },
    takeTheirs() {
      const theirs = conflict!;
      forget();
      setParts(paragraphsOf(theirs.text ?? ''));
      setSent(theirs.text ?? '');
      setConflict(null);
      latest.current.version = theirs.version;
      onSaved(theirs);
    },
  };
}
