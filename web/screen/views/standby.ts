import { element, line } from '../element.ts';
import type { Item, Known } from '../known.ts';
import { say } from '../words.ts';
import { brand } from './cover.ts';
import { titlesOf } from './programme.ts';

/** What comes next: its number, and its title where that is public. */
export function standby({ edition }: Known, order: number, item: Item | null): HTMLElement {
  const view = element(
    'section',
    'view slate standby',
    brand(edition.year),
    element('div', 'pair', ...say('next').map((text) => line('name', text))),
  );
  view.append(element('p', 'seal huge', String(order)));
  if (item) view.append(element('div', 'pair titles fits', ...titlesOf(item.case).map((title) => line('title', title))));
  return view;
}

/** A word in both languages over the whole wall: on hold, or over. */
export const word = ({ edition }: Known, key: 'hold' | 'ended', more: 'holdMore' | 'thanks'): HTMLElement =>
  element(
    'section',
    `view slate ${key}`,
    brand(edition.year),
    element('div', 'pair', ...say(key).map((text) => line('name', text))),
    element('div', 'pair under', ...say(more).map((text) => line('', text))),
  );
