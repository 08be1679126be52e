import { readFileSync } from 'node:fs';
import { readingPerCharacter } from '../../src/platform/cost/admission.ts';
import { work } from '../../src/platform/http/gate.ts';
import { consumerOperations } from '../support/public-view.ts';

const locales = (count: number) => Array<string>(count).fill('fr');
const manyFields = 'id slug tier startedOn revision updatedAt availableLocales '.repeat(30);
/** What is measured: the text, its variables, and whether each request brings a text that is new. */
const documents: [name: string, text: string, variables?: object, isNew?: boolean][] = [
  ['next to nothing', '{ __typename }'],
  ['PortalCases', consumerOperations.PortalCases!, { locale: 'en', first: 20 }],
  ['PortalEditions', consumerOperations.PortalEditions!, { locale: 'zh-Hans' }],
  ['ScreenShowcase', consumerOperations.ScreenShowcase!, { edition: 2024, locales: ['zh-Hans', 'en'] }],
  ['PartnerChanges', consumerOperations.PartnerChanges!, { locales: ['zh-Hans', 'en'], first: 100 }],
  ['30 languages', 'query ($l: [Locale!]!) { cases(first: 100) { edges { node { texts(locales: $l) { title body } } } } }', { l: locales(30) }],
  ['the whole schema', '{ __schema { types { name fields { name args { name } } } } }'],
  ['a new PortalCases', consumerOperations.PortalCases!, { locale: 'en', first: 20 }, true],
  ['a new text, invalid', `{ cases { edges { node { ${manyFields} nothing } } } }`, {}, true],
  ['a new text, long', `{ cases(first: 1) { edges { node { ${manyFields} } } } }`, {}, true],
  ['90 kB of variables', '{ __typename }', Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`v${i}`, i]))],
];
const times = 40;
/** A unit of work in budgets, as docs/operations.md says. */
const unitMs = 0.01;

/** More than this and a client gets more than it pays for. */
const endured = 2;

/** What documents are charged beside what they take of a core. Empty where the system does not tell. */
export async function measurePrices(url: string, pid: number, sendFile: () => Promise<unknown>): Promise<{ cells: string[]; isGood: boolean }[]> {
  if (process.platform !== 'linux') return [];
  const lines: { cells: string[]; isGood: boolean }[] = [];
  const lineOf = (name: string, charged: number, taken: number) => {
    const isGood = taken / unitMs <= charged * endured;
    const cells = [
      `price of ${name}`,
      `${charged.toFixed(0)} units charged`,
      `${(taken / unitMs).toFixed(0)} taken`,
      `${taken.toFixed(1)} ms of a core`,
    ];
    lines.push({ cells: [...cells, isGood ? 'ok' : 'WRONG'], isGood });
  };
  const takenBy = async (ask: (n: number) => Promise<unknown>) => {
    for (let n = 0; n < 5; n++) await ask(-n);
    const before = coreMs(pid);
    for (let n = 1; n <= times; n++) await ask(n);
    return (coreMs(pid) - before) / times;
  };
  lineOf('a file that is none', work.eachRequest + work.eachFile, await takenBy(sendFile));
  for (const [line, [name, text, variables, isNew]] of documents.entries()) {
    let charged = 0;
    const ask = async (n: number) => {
      const query = isNew ? `${text} #${n}` : text;
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${line + 1}` }, // each has a budget of its own
        body,
      });
      const { extensions } = (await response.json()) as { extensions?: { cost: { requested: number } } };
      charged =
        work.eachRequest +
        (extensions?.cost.requested ?? 0) * work.perCost +
        body.length * work.perBodyByte +
        (isNew ? query.length * readingPerCharacter : 0);
    };
    const taken = await takenBy(ask);
    lineOf(name, charged, taken);
  }
  return lines;
}

/** What a process has had of all cores since it began, in milliseconds. Linux counts it in hundredths of a second. */
function coreMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
