/** Graphemes in a message, and messages of one person within an hour. */
export const limits = { text: 5_000, perHour: 30 } as const;
