import { element, line } from '../element.ts';
import type { Known } from '../known.ts';
import { both, say } from '../words.ts';

/** The edition's name, and how long it is until the cases come on stage. */
export function cover({ edition }: Known, now: () => number): HTMLElement {
  const names = both(edition.names);
  const title = element('div', 'pair fits', ...(names.length > 0 ? names : say('showcase')).map((name) => line('name', name)));
  const view = element('section', 'view slate cover', brand(edition.year), title);
  if (names.length > 0) view.append(element('div', 'pair under', ...say('showcase').map((name) => line('', name))));
  const opensAt = edition.opensAt === null ? NaN : Date.parse(edition.opensAt);
  if (opensAt > now()) view.append(countdown(opensAt, now));
  return view;
}

/** Whose stage it is. */
export const brand = (year: number | null): HTMLElement =>
  element(
    'header',
    'brand',
    element('span', 'mark', ''),
    ...say('brand').map((name) => line('', name)),
    element('span', 'year', year ? String(year) : ''),
  );

/** Days, hours, minutes, seconds; it is taken away when the instant has come. */
function countdown(opensAt: number, now: () => number): HTMLElement {
  const digits = element('p', 'digits');
  const unit = say('days').flatMap(({ value }, i) => (i > 0 ? [' ', value] : [value]));
  const box = element('div', 'countdown', element('div', 'pair', ...say('begins').map((name) => line('', name))), digits);
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((opensAt - now()) / 1_000));
    const [days, hours, minutes] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3_600) % 24, Math.floor(seconds / 60) % 60];
    const two = (n: number) => String(n).padStart(2, '0');
    const time = `${two(hours)}:${two(minutes)}:${two(seconds % 60)}`;
    digits.replaceChildren(...(days > 0 ? [String(days), element('small', '', ...unit)] : []), time);
    if (seconds === 0) box.remove();
  };
  tick();
  const timer = setInterval(() => (digits.isConnected ? tick() : clearInterval(timer)), 1_000);
  return box;
}
