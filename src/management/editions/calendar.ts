import { type Calendar, type CalendarKey, calendarKeys } from './edition-rules.ts';

/** A calendar as it is kept with an act and read by the desk: ISO 8601 texts, null for what is not set. */
export type CalendarView = Record<CalendarKey, string | null> & {
  /** IANA name. */
  timeZone: string;
  applicationsCloseAt: string;
};

export const calendarOf = (edition: Calendar & { timeZone: string }): CalendarView =>
  ({
    ...Object.fromEntries(calendarKeys.map((key) => [key, edition[key]?.toISOString() ?? null])),
    timeZone: edition.timeZone,
  }) as CalendarView;
