/** The instant so many days after another one, which is in milliseconds. */
export const daysAfter = (at: number, days: number): string => new Date(at + days * 86_400_000).toISOString();
