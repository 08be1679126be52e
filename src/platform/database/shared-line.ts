import type pg from 'pg';
import { type Connection, openPool } from './connection.ts';

/** A line to the database that no other work stands in the way of. */
export interface SharedLine<Question, Answer> {
  /** What the database answered to a statement that was sent after this was called; null when it did not answer. */
  ask(question: Question): Promise<Answer | null>;
  close(): Promise<void>;
}

/**
 * Keeps one connection for what many ask at once. Whoever asks while a statement is under way shares the next one with all who do: an answer is never
 * older than its question, and a thousand who ask at once wait for two.
 *
 * @param answer asks all of it in one statement; the answers are in the questions' order.
 */
export function openSharedLine<Question, Answer>(
  connection: Connection,
  answer: (pool: pg.Pool, questions: readonly Question[]) => Promise<Answer[]>,
): SharedLine<Question, Answer> {
  const pool = openPool(connection, { max: 1, statementTimeout: 2_000, keepOpen: true });
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { questions: Question[]; answers: Promise<Answer[] | null> } | undefined;
  const begin = () => {
    const questions: Question[] = [];
    const answers = underWay.then(() => {
      next = undefined; // from here on it is sent: whoever comes now, comes too late for it
      const sent = answer(pool, questions).catch(() => null);
      underWay = sent;
      return sent;
    });
    return { questions, answers };
  };
  return {
    async ask(question) {
      const { questions, answers } = (next ??= begin());
      const place = questions.push(question) - 1;
      return (await answers)?.[place] ?? null;
    },
    close: () => pool.end(),
  };
}
