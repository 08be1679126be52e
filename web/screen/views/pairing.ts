import { element, line } from '../element.ts';
import { say } from '../words.ts';
import { brand } from './cover.ts';

/** A screen that nobody has let in yet: the code, and where to type it. */
export function pairing(code: string | null, address: string): HTMLElement {
  const view = element('section', 'view slate pairing', brand(null));
  if (code === null) {
    view.append(element('div', 'pair name', ...say('showcase').map((name) => line('name', name))));
    return view;
  }
  const letters = element('p', 'code', element('span', '', code.slice(0, 3)), element('span', '', code.slice(3)));
  letters.setAttribute('aria-label', code);
  view.append(
    element('div', 'pair', ...say('typeCode').map((text) => line('name', text))),
    letters,
    element('p', 'address', address),
    element('div', 'pair under', ...say('codeChanges').map((text) => line('', text))),
  );
  return view;
}
