import type { CommitteePart } from '../../generated/schema.ts';
import { isCountryCode } from '../../platform/country.ts';
import type { Refusal } from '../../platform/graph/refusal.ts';
import { flawOf, isLongerThan, tidy } from '../../platform/text.ts';
import { flawed, notACountry, tooLong } from '../organizations/index.ts';
import { loadOutOfRange, noSeats, noSuchField, reasonMissing, seatTwice, tooMany, topicMissing } from './committee-problems.ts';

/** Days that an invitation can be answered in; the database holds the same. */
export const daysInvited = 60;
/** Where an edition has said nothing. The database holds the same. */
export const usualRules = { conflictYears: 3, reviewsPerCase: 3 };
export const usualLoad = { least: 0, most: 20 };

const most = { seats: 20, languages: 20, topics: 20, topic: 60, reason: 1_000, load: 500 };

/** What is said of an expert; what is left out is as it was. */
export interface SaidOfExpert {
  country?: string | null;
  languages?: readonly string[] | null;
  topics?: readonly string[] | null;
  load?: { least: number; most: number } | null;
}

/** Everything that is wrong with it at once. */
export const problemsOfExpert = ({ country, languages, topics, load }: SaidOfExpert): Refusal[] => [
  ...(country === undefined || country === null || isCountryCode(country) ? [] : [notACountry('country')]),
  ...((languages ?? []).length > most.languages ? [tooMany(most.languages, 'languages')] : []),
  ...((topics ?? []).length > most.topics ? [tooMany(most.topics, 'topics')] : (topics ?? []).flatMap(problemsOfTopic)),
  ...(load && !(0 <= load.least && load.least <= load.most && load.most <= most.load) ? [loadOutOfRange(most.load)] : []),
];

function problemsOfTopic(topic: string, at: number): Refusal[] {
  const text = tidy(topic);
  const flaw = flawOf(text, 'one');
  if (text === '') return [topicMissing(at)];
  if (flaw) return [flawed(flaw, 'one', 'topics', at)];
  return isLongerThan(text, most.topic) ? [tooLong(most.topic, 'topics', at)] : [];
}

export interface Seat {
  field: string;
  part: CommitteePart;
}

/** A person leads a field or stands in for who does, not both. */
export function problemsOfSeats(seats: readonly Seat[], fields: readonly string[]): Refusal[] {
  if (seats.length === 0) return [noSeats()];
  if (seats.length > most.seats) return [tooMany(most.seats, 'seats')];
  const leads = ({ part }: Seat) => part !== 'EXPERT';
  return seats.flatMap((seat, at) => {
    if (!fields.includes(seat.field)) return [noSuchField(at)];
    const before = seats.slice(0, at).filter(({ field }) => field === seat.field);
    return before.some((other) => other.part === seat.part || (leads(other) && leads(seat))) ? [seatTwice(at)] : [];
  });
}

export function problemsOfReason(reason: string, isRequired: boolean): Refusal[] {
  const text = tidy(reason);
  const flaw = flawOf(text, 'many');
  if (text === '') return isRequired ? [reasonMissing()] : [];
  if (flaw) return [flawed(flaw, 'many', 'reason')];
  return isLongerThan(text, most.reason) ? [tooLong(most.reason, 'reason')] : [];
}

/** Texts for a parameter of the type text[]. */
export const textArray = (texts: readonly string[]): string => `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;

/** Each once, as they are kept. */
export const tidied = (texts: readonly string[]): string[] => [...new Set(texts.map(tidy))];
