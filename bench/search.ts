import { searchedOf } from '../src/delivery/releases/search-text.ts';
import { type Connection, withClient } from '../src/platform/database/connection.ts';
import { goldenCases, goldenQueries } from '../test/delivery/golden-cases.ts';
import { ask } from './ask.ts';
import type { BenchDatabase } from './database.ts';
import { startProgram } from './servers.ts';
import { requestBody, type Work } from './work.ts';

export interface SearchLine {
  language: string;
  questions: number;
  /** How many cases a question found, on average. */
  found: number;
  p50: number;
  p95: number;
  /** The same as a share of what the list took without a search, turn by turn in the same run. */
  p50ToList: number;
  p95ToList: number;
}

/** More than that, beside the list without a search, is slow. */
const endured = 3;
const turns = 6;

/**
 * The list that visitors read, with each question of the golden list, beside the same list without a search: one request at a time, in turns, so that
 * whatever else the machine does is in both.
 */
export async function benchSearch(database: BenchDatabase, list: Work, say: (what: string) => void): Promise<SearchLine[]> {
  say('search: giving every case words that can be searched for');
  await giveWords(database.owner);
  const program = await startProgram(database, { ANSWER_CACHE_BYTES: '0' });
  const timed = async (search?: string) => {
    const { field: _field, ...variables } = list.variables; // in all fields, as people search
    const body = requestBody({ ...list, variables: { ...variables, ...(search === undefined ? {} : { search }) } });
    const began = performance.now();
    const answer = await ask(program.url, body);
    return { ms: performance.now() - began, total: (JSON.parse(answer) as { data: { cases: { totalCount: number } } }).data.cases.totalCount };
  };
  try {
    for (const search of [undefined, ...Object.values(goldenQueries).flatMap((queries) => queries.map(([one]) => one))]) await timed(search); // warms up
    say('search: asking');
    const lines: SearchLine[] = [];
    for (const [language, queries] of Object.entries(goldenQueries)) {
      const [searched, plain, found]: [number[], number[], number[]] = [[], [], []];
      for (let turn = 0; turn < turns; turn++)
        for (const [search] of queries) {
          plain.push((await timed()).ms);
          const { ms, total } = await timed(search);
          searched.push(ms);
          found.push(total);
        }
      const [p50, p95] = [at(searched, 0.5), at(searched, 0.95)];
      lines.push({
        ...{ language, questions: queries.length, found: found.reduce((sum, one) => sum + one, 0) / found.length },
        ...{ p50, p95, p50ToList: p50 / at(plain, 0.5), p95ToList: p95 / at(plain, 0.95) },
      });
    }
    return lines;
  } finally {
    await program.stop();
  }
}

/** The copies that the data grew by have the words of the sample cases, a title and a summary in a few languages; whole texts of 100,000 cases would take hours. */
async function giveWords(owner: Connection): Promise<void> {
  const words = goldenCases.map((one) => searchedOf(one));
  await withClient(owner, async (client) => {
    await client.query('alter table cases disable trigger user');
    await client.query(
      `update cases c set search_words = n.words::tsvector, search_text = n.text
       from jsonb_array_elements($1::jsonb) with ordinality g (one, at), jsonb_to_record(g.one) as n (words text, text text)
       where c.search_text = '' and c.position % $2 = g.at - 1`,
      [JSON.stringify(words), words.length],
    );
    await client.query('alter table cases enable trigger user');
    await client.query('vacuum analyze cases');
  });
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

export function printSearch(lines: readonly SearchLine[]): void {
  console.log('\nSearching among all cases of the large data, beside the same list without a search:\n');
  console.log('| language | questions |  found | p50 ms | p95 ms | p50 to list | p95 to list |');
  console.log('| -------- | --------: | -----: | -----: | -----: | ----------: | ----------: |');
  for (const { language, questions, found, p50, p95, p50ToList, p95ToList } of lines) {
    const cells = [language.padEnd(8), String(questions).padStart(9), String(Math.round(found)).padStart(6), p50.toFixed(1).padStart(6)];
    const more = [p95.toFixed(1).padStart(6), p50ToList.toFixed(2).padStart(11), p95ToList.toFixed(2).padStart(11)];
    console.log(`| ${[...cells, ...more].join(' | ')} |${p95ToList > endured ? ' slow' : ''}`);
  }
}
