import { element, line } from '../element.ts';
import type { Item, Known, Localized } from '../known.ts';
import { both, joined, regionNames, say, type Said } from '../words.ts';
import { titlesOf, whoIn } from './programme.ts';

type State = 'LIVE' | 'PRESENTED' | 'PAUSED';
const words = { LIVE: 'onStage', PRESENTED: 'presented', PAUSED: 'hold' } as const;

/** The case on stage: its picture over the whole wall, its words below, in both languages side by side. */
export function itemView({ edition }: Known, { order, case: it }: Item, state: State, picture: HTMLCanvasElement | null): HTMLElement {
  const field = edition.fields.find(({ key }) => key === it.fieldKey)?.names ?? {};
  const columns = titlesOf(it).map((title) =>
    element('div', 'column', line('kicker', kicker(field, it, title.locale)), line('title', title), line('who', whoIn(it, title.locale))),
  );
  const head = element('header', 'head', element('span', 'seal', String(order)), ...say(words[state]).map((text) => line('', text)));
  const view = element('section', `view item ${picture ? 'pictured' : 'plain'} ${state.toLowerCase()}`);
  if (picture) view.append(element('div', 'picture', picture));
  view.append(head, element('div', 'columns fits', ...columns));
  return view;
}

/** The field, and the countries or regions, in one line: in the title's language as far as they are called something in it. */
function kicker(field: Localized, { countries }: Item['case'], locale: string): Said {
  const where = countries.length > 0 ? joined(regionNames(countries, locale), locale) : undefined;
  return {
    locale,
    value: [both(field).find((one) => one.locale === locale)?.value ?? field[locale], where].filter((part) => part !== undefined).join(' · '),
  };
}
