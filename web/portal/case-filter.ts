import type { CaseSearchFilter, CaseTier } from '../../src/generated/web/graphql.ts';

/** What the address may narrow the list of cases by. */
export const narrowings = ['edition', 'field', 'tier', 'kind', 'country', 'organization'] as const;
export type Narrowed = (typeof narrowings)[number];

/** Reads a filter from an address; what makes no sense narrows to nothing, as an unknown value does. */
export function filterOf(address: URLSearchParams): CaseSearchFilter {
  const read = (name: Narrowed) =>
    address
      .getAll(name)
      .filter((value) => value !== '')
      .slice(0, 50);
  const editions = read('edition').map((year) => (/^\d{4}$/.test(year) ? Number(year) : 0));
  const tiers = read('tier').filter((tier): tier is CaseTier => tier === 'OUTSTANDING' || tier === 'COLLECTION');
  const together = (address.get('together') ?? '')
    .split(',')
    .filter((code) => code !== '')
    .slice(0, 10);
  const given: CaseSearchFilter = {
    ...{ editions, tiers, fields: read('field'), kinds: read('kind'), countries: read('country') },
    ...{ organizations: read('organization'), countriesTogether: together },
  };
  return Object.fromEntries(Object.entries(given).filter(([, values]) => (values as unknown[]).length > 0));
}

/** An address without one of its parts. */
export const without = (address: URLSearchParams, name: string): URLSearchParams =>
  new URLSearchParams([...address].filter(([key, value]) => key !== name && value !== ''));
