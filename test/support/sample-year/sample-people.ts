import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { GraphClient } from '../graph-client.ts';
import { wordsOf } from '../mail-server.ts';
import { type Program, until } from '../program.ts';

/** A program that runs: what is needed to act in it. */
export type Running = Pick<Program, 'url' | 'dataDir' | 'samplePassword'>;

/** The sample accounts of a program, each signed in when first needed. */
export interface SamplePeople {
  /** @param name an account's address without its domain. */
  as(name: string): Promise<GraphClient>;
  /** Runs a mutation that has one field, and hands back that field's payload. Throws where it was refused. */
  act<Payload>(name: string, mutation: string, selection: string, input: object): Promise<Payload>;
  ask<Data>(name: string, query: string, variables?: object): Promise<Data>;
  /** Forgets who is signed in, where their roles have changed. */
  forget(name: string): void;
  /** What stands behind a sign of the link in the newest mail to somebody, once it is there. */
  ticketTo(name: string, sign: string): Promise<string>;
}

export function openSamplePeople(program: Running): SamplePeople {
  const signedIn = new Map<string, Promise<GraphClient>>();
  const as = (name: string) => {
    const known = signedIn.get(name) ?? GraphClient.signIn(program.url, `${name}@example.org`, program.samplePassword());
    signedIn.set(name, known);
    return known;
  };
  const outbox = path.join(program.dataDir, 'outbox');
  return {
    as,
    async act<Payload>(name: string, mutation: string, selection: string, input: object) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} problems { code message path } } }`;
      const answer = await (
        await as(name)
      ).run<Record<string, { problems: unknown[] }>>(query, { input: { idempotencyKey: randomUUID(), ...input } });
      const payload = answer[mutation]!;
      if (payload.problems.length > 0) throw new Error(`${mutation} by ${name} was refused: ${JSON.stringify(payload.problems)}`);
      return payload as Payload;
    },
    ask: (name, query, variables = {}) => again(async () => (await as(name)).run(query, variables)),
    forget: (name) => void signedIn.delete(name),
    async ticketTo(name, sign) {
      let ticket: string | undefined;
      await until(async () => {
        for (const file of await readdir(outbox).catch(() => [])) {
          if (file.startsWith('.')) continue; // is still being written
          const letter = await readFile(path.join(outbox, file), 'utf8');
          if (letter.includes(`${name}@example.org`)) ticket ??= new RegExp(`#${sign}=([\\w.-]+)`).exec(wordsOf(letter))?.[1];
        }
        return ticket !== undefined;
      });
      return ticket!;
    },
  };
}

/** Once more where the program had just closed the connection that was at hand; keys make that safe. */
const again = <T>(run: () => Promise<T>): Promise<T> => run().catch((error: unknown) => (error instanceof TypeError ? run() : Promise.reject(error)));
