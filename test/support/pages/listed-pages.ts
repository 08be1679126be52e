import { type Examples, recommender } from './examples.ts';

/** A page, and who sees something there. */
export interface ListedPage {
  /** As the code says it; see `routes.ts`. */
  route: string;
  /** An account's name. Nobody has to sign in where there is none. */
  as?: string;
  /** What stands for the parts that begin with a colon: what `examples.ts` found under a name, or the word itself. */
  with?: Record<string, keyof Examples | (string & {})>;
  /** What stands behind its path. */
  more?: string;
}

const of = (as: string, routes: readonly (string | [route: string, parts: ListedPage['with'], more?: string])[]): ListedPage[] =>
  routes.map((one) =>
    typeof one === 'string' ? { route: one, as } : { route: one[0], as, ...(one[1] ? { with: one[1] } : {}), ...(one[2] ? { more: one[2] } : {}) },
  );

/** Every page of the portal, the desks and the screens. A test holds it to the routes that there are. */
export const listedPages: readonly ListedPage[] = [
  { route: '/:locale' },
  { route: '/:locale/cases' },
  { route: '/:locale/cases', more: '?q=互联网' },
  { route: '/:locale/cases/:slug', with: { slug: 'slug' } },
  { route: '/:locale/editions' },
  { route: '/:locale/editions/:year', with: { year: '2024' } },
  { route: '/:locale/editions/:year' },
  { route: '/:locale/organizations/:id', with: { id: 'organization' } },
  { route: '/:locale/certificates/:number', with: { number: '0000-0000-0000-0000' } },
  { route: '/:locale/countries' },
  { route: '/:locale/cases/:slug', with: { slug: 'nothing-there' } },
  { route: '/screen/wall' },
  { route: '/screen/:year', with: { year: '2024' } },
  { route: '/sign-in' },
  ...of('applicant-1', [
    '/desk',
    '/desk/account',
    ['/desk/account/address', {}, '#link=sample'],
    '/desk/submissions',
    ['/desk/submissions/join', {}, '#ticket=sample'],
    ['/desk/submissions/recommender', {}, '#offer=sample'],
    ['/desk/submissions/:id', { id: 'told' }],
    ['/desk/submissions/:id', { id: 'draft' }],
    ['/desk/submissions/:id/preview', { id: 'told' }],
    ['/desk/submissions/:id/people', { id: 'told' }],
    ['/desk/submissions/:id/messages', { id: 'told' }],
    ['/desk/submissions/:id/outcome', { id: 'told' }],
    ['/desk/preparation/:id', { id: 'told' }],
    ...['facts', 'organizations', 'texts', 'materials', 'recommender', 'check'].map(
      (step) => ['/desk/submissions/:id/edit/:step?', { id: 'draft', step }] satisfies [string, ListedPage['with']],
    ),
  ]),
  ...of('applicant-2', [['/desk/submissions/:id/outcome', { id: 'toAcknowledge' }]]),
  ...of(recommender, ['/desk/recommenders', ['/desk/recommenders/accept', {}, '#ticket=sample']]),
  ...of('partner-1', ['/desk/partners']),
  ...of('reviewer-security', [
    '/desk/reviews',
    ['/desk/reviews/:id', { id: 'assignment' }],
    '/desk/reviews/:year/wishes',
    '/desk/committee',
    ['/desk/committee/answer', {}, '#ticket=sample'],
  ]),
  ...of('chair', [
    ['/desk/reviews/:year/fields/:field', { field: 'SECURITY' }],
    ['/desk/reviews/:year/fields/:field/agenda', { field: 'SECURITY' }],
    ['/desk/reviews/:year/fields/:field/ballots', { field: 'SECURITY' }],
  ]),
  ...of('organizer-1', [
    ...['progress', 'calendar', 'call', 'rules', 'access', 'recommenders', 'screening'].map((page) => `/desk/organize/:year/${page}`),
    ['/desk/organize/:year/screening/:id', { id: 'told' }],
    ...['questions', 'exports', 'committee', 'ties', 'assignment'].map((page) => `/desk/organize/:year/${page}`),
    ['/desk/organize/:year/assignment/:id', { id: 'run' }],
    ...['reviews', 'roles', 'keys', 'partners', 'letters', 'audit'].map((page) => `/desk/organize/:year/${page}`),
    '/desk/selection',
    '/desk/selection/:year/decide',
    '/desk/selection/:year/plans',
    ['/desk/selection/:year/plans/:id', { id: 'plan' }],
    '/desk/selection/:year/feedback',
    '/desk/selection/:year/letters',
    '/desk/selection/:year/letters/new',
    ['/desk/selection/:year/letters/:id', { id: 'letter' }],
    '/desk/publishing',
    '/desk/publishing/:year/releases',
    '/desk/publishing/:year/releases/new',
    ['/desk/publishing/:year/releases/:id', { id: 'release' }],
    '/desk/publishing/:year/preparation',
    '/desk/publishing/:year/honours',
    '/desk/publishing/:year/collection',
    '/desk/publishing/:year/embargo',
  ]),
  ...of('translator', [
    '/desk/translator',
    '/desk/translator/:year',
    '/desk/translator/:year/terms',
    '/desk/translator/:year/exchange',
    ['/desk/translator/:year/:language', { language: 'fr' }],
    ['/desk/translator/:year/:language/:id', { language: 'fr', id: 'told' }],
  ]),
  ...of('stage-manager', [
    '/desk/stage',
    ['/desk/stage/:year', { year: '2024' }],
    '/desk/stage/:year/programme',
    ['/desk/stage/:year/screens', { year: '2024' }],
  ]),
];

/** The address of a page in a language. */
export const addressOf = ({ route, with: parts = {}, more = '' }: ListedPage, locale: string, examples: Examples): string =>
  route.replace(/:(\w+)\??/g, (_, part: string) => {
    if (part === 'locale') return locale;
    if (part === 'year' && !parts.year) return String(examples.year);
    const word = parts[part];
    if (word === undefined) throw new Error(`${route}: nothing is said of ${part}`);
    return String(word in examples ? examples[word as keyof Examples] : word);
  }) + more;

/** What a page is called in a list, or as a picture: `submissions-told-outcome`. */
export const nameOf = ({ route, with: parts = {}, more = '' }: ListedPage): string =>
  `${route.replace(/:(\w+)\??/g, (_, part: string) => (part === 'locale' ? '' : (parts[part] ?? '')))}${more.startsWith('?') ? '-search' : ''}`
    .replace(/^\/(desk(?=\/))?/, '')
    .split('/')
    .filter((part) => part !== '')
    .join('-') || 'front';
