import { readFileSync } from 'node:fs';
import { parse, Kind } from 'graphql';
import { GraphClient } from './graph-client.ts';

/** The operations of the consumers' documents, by name, each as its own text. */
export const consumerOperations = Object.fromEntries(
  ['portal', 'screen', 'partner'].flatMap((consumer) => {
    const text = readFileSync(new URL(`../../schema/operations/${consumer}.graphql`, import.meta.url), 'utf8');
    return parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [[definition.name!.value, text.slice(definition.loc!.start, definition.loc!.end)]] : [],
    );
  }),
);

/** Whether an answer comes compressed depends on who has asked before, whatever is public. */
const asItIs = { 'accept-encoding': 'identity' };

/** Headers that differ from answer to answer whatever is public; what is left of a budget comes back with time. */
const passing = new Set(['date', 'x-request-id', 'keep-alive', 'connection', 'x-budget-remaining']);

/**
 * Everything that a visitor can ask about a year, by every public door: status, headers and bytes. Two views are equal
 * exactly when a visitor cannot tell them apart.
 */
export async function publicView(url: string, year: number, ask: { words: string[]; paths: string[] }): Promise<Record<string, string>> {
  const visitor = new GraphClient(url);
  const locales = ['zh-Hans', 'en', 'fr'];
  const questions: [string, string, object][] = [
    ['PortalEditions', consumerOperations.PortalEditions!, { locale: 'en' }],
    ['ScreenShowcase', consumerOperations.ScreenShowcase!, { edition: year, locales }],
    ['PartnerChanges', consumerOperations.PartnerChanges!, { locales }],
    ['edition', '($year: Int!) { edition(year: $year) { id revision honours { organization { id } } } }', { year }],
    ['certificate', '{ certificate(number: "0000-0000-0000-0000") { number } }', {}],
    ['no viewer', '{ viewer { person { id } } }', {}],
  ];
  for (const tier of [undefined, 'OUTSTANDING', 'COLLECTION']) {
    for (const edition of [undefined, year])
      questions.push([`cases ${tier} ${edition}`, consumerOperations.PortalCases!, { edition, tier, locale: 'en' }]);
  }
  for (const search of ask.words) questions.push([`search ${search}`, consumerOperations.PortalCases!, { search, locale: 'zh-Hans' }]);
  for (const slug of ask.words) questions.push([`case ${slug}`, consumerOperations.PortalCase!, { slug: slug.toLowerCase(), locale: 'en' }]);

  const seen: Record<string, string> = {};
  for (const [name, text, variables] of questions) {
    const query = text.startsWith('query') ? text : `query ${text.startsWith('(') ? 'Q' : ''}${text}`;
    seen[`POST ${name}`] = await describe(await visitor.post({ query, variables }, asItIs));
    seen[`GET ${name}`] = await describe(await visitor.get({ query, variables: JSON.stringify(variables) }, asItIs));
  }
  for (const feed of ['zh-Hans/atom.xml', 'en/rss.xml', 'en/feed.json?tier=OUTSTANDING', 'fr/ninjs.json'])
    seen[`GET feed ${feed}`] = await describe(await fetch(`${url}/feeds/${year}/${feed}`));
  for (const path of ask.paths) seen[`GET ${path}`] = await describe(await fetch(url + path));
  return seen;
}

/** What every public door answers about an id, in an order that is always the same. */
export async function publicViewOfId(url: string, id: string): Promise<string[]> {
  const visitor = new GraphClient(url);
  const answers: string[] = [];
  for (const query of [
    'query ($id: ID!) { node(id: $id) { id __typename } }',
    'query ($id: ID!) { organization(id: $id) { id name(locale: "en") } }',
  ]) {
    answers.push(await describe(await visitor.post({ query, variables: { id } })));
    answers.push(await describe(await visitor.get({ query, variables: JSON.stringify({ id }) })));
  }
  for (const path of [`/files/${id}`, `/files/${id}.webp`, `/screen/${id}`]) answers.push(await describe(await fetch(url + path)));
  return answers;
}

async function describe(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => !passing.has(name)).map(([name, value]) => `${name}: ${value}`);
  return [response.status, ...headers, '', await response.text()].join('\n');
}
