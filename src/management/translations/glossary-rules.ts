import { LRUCache } from 'lru-cache';
import type { GlossaryTermInput, GlossaryVerdict } from '../../generated/schema.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { folded } from '../../platform/words/fold.ts';
import { stemOf } from '../../platform/words/stems.ts';
import { wordsOf } from '../../platform/words/words.ts';
import { flawed, tooLong } from '../organizations/index.ts';
import { limits } from './translation-rules.ts';
import { termMissing, termTwice, tooManyRuledOut, tooManyTerms } from './translation-problems.ts';

export interface Term {
  source: string;
  target: string;
  not: string[];
  note: string;
}

export interface TermHit extends Term {
  verdict: GlossaryVerdict | null;
}

type Place = readonly [begin: number, end: number];

/** A term as it is looked for: as it is written, in a language without spaces, else by its stems. */
interface TakenApart {
  run?: string;
  stems: string[];
}

// a list of hundreds of terms is looked for in text after text
const taken = new LRUCache<string, TakenApart>({ max: 10_000 });

function takenApart(term: string, language: string): TakenApart {
  const key = `${language} ${term}`;
  const known = taken.get(key);
  if (known) return known;
  const plain = folded(term);
  const words = [...wordsOf(plain)];
  const apart = words.some(({ isRun }) => isRun) ? { run: plain.trim(), stems: [] } : { stems: words.map(({ text }) => stemOf(text, language)) };
  taken.set(key, apart);
  return apart;
}

/** A text in which many terms are looked for: folded and taken apart once. */
export class TermFinder {
  readonly #text: string;
  readonly #language: string;
  readonly #words: { text: string; stem: string; at: number }[];
  readonly #byStem = new Map<string, number[]>();

  constructor(text: string, locale: string) {
    this.#text = folded(text);
    this.#language = new Intl.Locale(locale).language;
    this.#words = this.#wordsOf(this.#text);
    for (const [i, { stem }] of this.#words.entries()) {
      const places = this.#byStem.get(stem);
      if (places) places.push(i);
      else this.#byStem.set(stem, [i]);
    }
  }

  /** Where a term stands: in whatever case or ending in languages with spaces between words, as it is written in others. */
  placesOf(term: string): Place[] {
    const { run, stems } = takenApart(term, this.#language);
    if (run !== undefined) return this.#placesOfRun(run);
    if (stems.length === 0) return [];
    return (this.#byStem.get(stems[0]!) ?? []).flatMap((first): Place[] => {
      if (!stems.every((stem, i) => this.#words[first + i]?.stem === stem)) return [];
      const last = this.#words[first + stems.length - 1]!;
      return [[this.#words[first]!.at, last.at + last.text.length]];
    });
  }

  #placesOfRun(run: string): Place[] {
    const found: Place[] = [];
    for (let at = this.#text.indexOf(run); at >= 0; at = this.#text.indexOf(run, at + run.length)) found.push([at, at + run.length]);
    return found;
  }

  #wordsOf(plain: string) {
    return [...wordsOf(plain)].filter(({ isRun }) => !isRun).map(({ text, at }) => ({ text, at, stem: stemOf(text, this.#language) }));
  }
}

/** The terms that stand in a source, and what became of each in a translation; null where there is none. */
export function hitsOf(terms: readonly Term[], source: { locale: string; text: string }, target: { locale: string; text: string | null }): TermHit[] {
  if (terms.length === 0) return [];
  const from = new TermFinder(source.text, source.locale);
  const hits = terms.filter((term) => from.placesOf(term.source).length > 0);
  if (hits.length === 0 || target.text === null) return hits.map((term) => ({ ...term, verdict: null }));
  const to = new TermFinder(target.text, target.locale);
  return hits.map((term) => ({ ...term, verdict: verdictOf(term, to) }));
}

// a word that is ruled out may be part of the right one
function verdictOf({ target, not }: Term, to: TermFinder): GlossaryVerdict {
  const right = to.placesOf(target);
  const wrong = not.flatMap((word) => to.placesOf(word)).filter(([begin, end]) => !right.some((place) => place[0] <= begin && end <= place[1]));
  return wrong.length > 0 ? 'WRONG' : right.length > 0 ? 'USED' : 'MISSING';
}

export const tidyTerm = ({ source, target, not, note }: GlossaryTermInput): Term => ({
  source: tidy(source),
  target: tidy(target),
  not: not.map(tidy),
  note: tidy(note),
});

/** Everything that is wrong with a list of terms, all at once. */
export function problemsOfTerms(terms: readonly Term[], sourceLocale: string): Refusal[] {
  if (terms.length > limits.terms) return [tooManyTerms(limits.terms)];
  const language = new Intl.Locale(sourceLocale).language;
  const seen = new Set<string>();
  return terms.flatMap(({ source, target, not, note }, i) => {
    const words = [...wordsOf(folded(source))];
    const spelling = words.map(({ text }) => stemOf(text, language)).join(' ');
    const twice = spelling !== '' && seen.has(spelling);
    seen.add(spelling);
    return [
      ...(spelling === '' ? [termMissing('terms', i, 'source')] : problemsOfLine(source, limits.term, 'terms', i, 'source')),
      ...([...wordsOf(folded(target))].length === 0
        ? [termMissing('terms', i, 'target')]
        : problemsOfLine(target, limits.term, 'terms', i, 'target')),
      ...(twice ? [termTwice('terms', i, 'source')] : []),
      ...(not.length > limits.ruledOut ? [tooManyRuledOut(limits.ruledOut, 'terms', i, 'not')] : []),
      ...not.slice(0, limits.ruledOut).flatMap((word, at) => {
        if ([...wordsOf(folded(word))].length === 0) return [termMissing('terms', i, 'not', at)];
        return problemsOfLine(word, limits.term, 'terms', i, 'not', at);
      }),
      ...problemsOfLine(note, limits.termNote, 'terms', i, 'note'),
    ];
  });
}

function problemsOfLine(text: string, most: number, ...path: (string | number)[]): Refusal[] {
  const flaw = flawOf(text, 'one');
  const at = path.map(String);
  if (flaw) return [flawed(flaw, 'one', ...at)];
  return isLongerThan(text, most) ? [tooLong(most, ...at)] : [];
}
