import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse } from 'graphql';
import type { DataSet } from './data/data-set.ts';

export const workNames = ['screen', 'list', 'case', 'feed', 'deep'] as const;
export type WorkName = (typeof workNames)[number];

/** One request that a consumer sends over and over. */
export interface Work {
  name: WorkName;
  query: string;
  operationName: string;
  variables: Record<string, unknown>;
  /** Where the limits need something else than the program: cursors are each server's own. */
  limitVariables?: Record<string, unknown>;
}

/** The consumers' own documents, with what each of them would ask for. */
export function worksOn({ releases }: DataSet): Record<Exclude<WorkName, 'deep'>, Work> {
  const { editionYear, content } = releases.at(-1)!;
  const { slug } = content.cases[content.cases.length >> 1]!;
  const locales = ['en', 'zh-Hans', 'fr', 'es', 'ru', 'ar'];
  return {
    screen: { name: 'screen', ...operation('screen', 'ScreenShowcase'), variables: { edition: editionYear, locales: ['zh-Hans', 'en'] } },
    list: { name: 'list', ...operation('portal', 'PortalCases'), variables: { field: 'CULTURE', locale: 'en', first: 20 } },
    case: { name: 'case', ...operation('portal', 'PortalCase'), variables: { slug, locale: 'en' } },
    feed: { name: 'feed', ...operation('partner', 'PartnerChanges'), variables: { first: 60, locales } },
  };
}

/** One operation of a consumer's file, from its first keyword to its closing brace, byte for byte. */
export function operation(file: string, operationName: string): { query: string; operationName: string } {
  const text = readFileSync(path.join(import.meta.dirname, `../schema/operations/${file}.graphql`), 'utf8');
  const found = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === operationName);
  if (!found?.loc) throw new Error(`schema/operations/${file}.graphql has no operation ${operationName}.`);
  return { query: text.slice(found.loc.start, found.loc.end), operationName };
}

export const requestBody = ({ query, operationName, variables }: Omit<Work, 'name' | 'limitVariables'>) =>
  JSON.stringify({ query, operationName, variables });

/** What the limits are asked. */
export const limitBody = (work: Work) => requestBody({ ...work, variables: work.limitVariables ?? work.variables });
