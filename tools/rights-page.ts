import type { GraphQLSchema } from 'graphql';
import type { Audience, Rights } from '../src/platform/rights/audience.ts';
import { audienceAt, fieldsOf, isRoute, namesIn } from '../src/platform/rights/check-rights.ts';

const introduction = `# Rights: who may do and see what

Made from the tables in \`src/**/*-rights.ts\` by \`npm run rights\`; not edited by hand. The program does not start while a place of the graph or a route is
missing here. Arguments that are not named go with their field; an argument that names something, or widens what is seen, has a line of its own.

"Decided first" says what is asked of the caller before anything is read. The rest depends on the object and is decided by the query or the act that
finds it; \`test/rights/\` walks every line with every role, by every path that leads to a type.`;

/** The page that shows the whole table. */
export function rightsPage(schema: GraphQLSchema, rights: Rights): string {
  const roots = ['Query', 'Mutation', 'Subscription'];
  const types = [...new Set(fieldsOf(schema).map(([type]) => type))];
  const ordered = [...roots, ...types.filter((type) => !roots.includes(type)).sort()].filter((type) => types.includes(type));
  return [
    introduction,
    '## Audiences',
    table(
      ['audience', 'who that is', 'decided first'],
      audiencesOf(rights).map(({ name, sentence, gate }) => [name, sentence, gate?.asks ?? '']),
    ),
    '## The graph',
    table(
      ['place', 'who may'],
      ordered.flatMap((type) => linesOf(schema, rights, type)),
    ),
    '## Routes',
    table(
      ['route', 'who may'],
      Object.entries(rights)
        .filter(([key]) => isRoute(key))
        .map(([key, { name }]) => [`\`${key}\``, name]),
    ),
  ].join('\n\n');
}

/** One line for each field, and one for each argument that is said by itself. */
const linesOf = (schema: GraphQLSchema, rights: Rights, type: string): string[][] =>
  fieldsOf(schema)
    .filter(([of]) => of === type)
    .flatMap(([, field]) => [
      `${type}.${field.name}`,
      ...field.args.flatMap((argument) => namesIn(type, field, argument)).filter((place) => rights[place]),
    ])
    .map((place) => [`\`${place}\``, audienceAt(rights, place)!.name]);

const audiencesOf = (rights: Rights): Audience[] => [...new Set(Object.values(rights))].sort((a, b) => (a.name < b.name ? -1 : 1));

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
