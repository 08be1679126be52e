import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import { Together } from './counting-client.ts';
import { preparedName } from './prepared-names.ts';

export { prepared } from './prepared-names.ts';

/** A prepared statement with its values, and what kind of rows it answers. */
export interface Asked<Row> {
  text: string;
  values: readonly unknown[];
  /** Says the kind, and is never there. */
  row?: Row;
}

export const asked = <Row>(text: string, ...values: readonly unknown[]): Asked<Row> => ({ text, values });

/** Runs a prepared statement where `em` is: in its transaction, and as who acts by it. */
export const preparedRows = <Row>(em: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> => run<Row>(em, text, values);

/** Runs prepared statements one after the other, in one round trip. Where one fails, none after it is run. */
export async function preparedTogether<All extends readonly Asked<unknown>[]>(em: EntityManager, all: All): Promise<RowsOf<All>> {
  const rows = await run<unknown[]>(em, 'select together', [new Together(all, { isAwaited: true })], all);
  return rows as RowsOf<All>;
}
/** The rows that each of these answers. */
export type RowsOf<All extends readonly Asked<unknown>[]> = { -readonly [at in keyof All]: All[at] extends Asked<infer Row> ? Row[] : never };

/**
 * Runs a prepared statement of which nobody awaits an answer. It goes along with what is done next in the transaction, at the latest with its end: that
 * fails where this does. Outside of a transaction it is done at once.
 */
export async function preparedAlong(em: EntityManager, one: Asked<unknown>): Promise<void> {
  await run(em, 'select along', [new Together([one], { isAwaited: !em.isInTransaction() })], [one]);
}

async function run<Row>(em: EntityManager, text: string, values: readonly unknown[], all: readonly { text: string }[] = [{ text }]): Promise<Row[]> {
  if (all.some((one) => preparedName(one.text) === undefined)) throw new Error('this statement was not prepared');
  const query = CompiledQuery.raw(text, [...values]);
  const context = em.getContext(false);
  // what `em.execute` does, which would write the values into the text
  const { rows } = await context.withSessionContext(context.getTransactionContext(), (transaction: Kysely<never> | undefined) =>
    (transaction ?? context.getConnection().getClient<never>()).executeQuery<Row>(query),
  );
  return rows;
}
