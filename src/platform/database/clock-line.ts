import { type Connection, openPool } from './connection.ts';

/** A line to the database's clock that no other work stands in the way of. */
export interface ClockLine {
  /** The database's instant, read after this was called; null when the database did not answer. */
  now(): Promise<Date | null>;
  close(): Promise<void>;
}

/**
 * Keeps one connection for the question what time it is. Whoever asks while a question is under way shares the next one
 * with all who do: an answer is never older than its question, and a thousand who ask at once wait for two.
 */
export function openClockLine(connection: Connection): ClockLine {
  const pool = openPool(connection, { max: 1, statementTimeout: 2_000, keepOpen: true });
  const ask = async (): Promise<Date | null> => {
    const { rows } = await pool.query<{ now: Date }>('select instant() as now');
    return rows[0]!.now;
  };
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<Date | null> | undefined;
  return {
    now: () =>
      (next ??= underWay.then(() => {
        next = undefined; // from here on the question is sent: whoever comes now, comes too late for it
        const answer = ask().catch(() => null);
        underWay = answer;
        return answer;
      })),
    close: () => pool.end(),
  };
}
