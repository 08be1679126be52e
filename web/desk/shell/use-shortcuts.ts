import { useEffect, useRef } from 'react';

/** What a key does; true where it did something. Keys are named as browsers name them. */
export type Shortcuts = Partial<Record<string, (event: KeyboardEvent) => void>>;

/** Keys of a page: they count nowhere that text is written, and never together with the machine's own. */
export function useShortcuts(shortcuts: Shortcuts, isOn = true): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])'))
      )
        return;
      if (document.querySelector('[role=dialog]')) return; // a question comes first
      const run = current.current[event.key];
      if (!run) return;
      event.preventDefault();
      run(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}
