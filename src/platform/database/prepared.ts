import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import { preparedName } from './prepared-names.ts';

export { prepared } from './prepared-names.ts';

/** Runs a prepared statement where `em` is: in its transaction, and as who acts by it. */
export async function preparedRows<T>(em: EntityManager, text: string, values: readonly unknown[]): Promise<T[]> {
  if (preparedName(text) === undefined) throw new Error('this statement was not prepared');
  const query = CompiledQuery.raw(text, [...values]);
  const context = em.getContext(false);
  // what `em.execute` does, which would write the values into the text
  const { rows } = await context.withSessionContext(context.getTransactionContext(), (transaction: Kysely<never> | undefined) =>
    (transaction ?? context.getConnection().getClient<never>()).executeQuery<T>(query),
  );
  return rows;
}
