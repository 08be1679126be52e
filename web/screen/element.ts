import { piecesOf } from './break-lines.ts';
import type { Said } from './words.ts';

/** Makes an element of the wall. Texts come in as texts, never as markup. */
export function element(name: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A line in its language. Chinese is broken between words, as people would. */
export function line(className: string, { locale, value }: Said): HTMLElement {
  const made = element('p', className);
  made.lang = locale;
  made.dir = 'auto';
  const pieces = locale.startsWith('zh') ? piecesOf(value) : [value];
  made.append(...pieces.flatMap((piece, i) => (i > 0 ? [document.createElement('wbr'), piece] : [piece])));
  return made;
}

/** The sizes that words may have, the largest first. */
const steps = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.45, 0.4, 0.35, 0.3];

/** Makes the words of a view as large as they can be, by steps; what is too long even so is cut by its lines. */
export function fit(view: HTMLElement): void {
  for (const box of view.querySelectorAll<HTMLElement>('.fits')) {
    box.classList.remove('cut');
    const frames = box.matches('.rows') ? [...box.children] : [box];
    for (const step of steps) {
      box.style.setProperty('--scale', String(step));
      if (frames.every(holdsItsWords)) break;
      if (step === steps.at(-1)) box.classList.add('cut');
    }
  }
}

/** By the lines' boxes: what letters draw beyond them is no overflow. */
function holdsItsWords(frame: Element): boolean {
  const { top, bottom, left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('p, .column')].every((text) => {
    const box = text.getBoundingClientRect();
    const isIn = box.top >= top - 1 && box.bottom <= bottom + 1 && box.left >= left - 1 && box.right <= right + 1;
    return isIn && text.scrollWidth <= text.clientWidth + 1;
  });
}
