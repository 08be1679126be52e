import type { Cue, Item, Known, Localized } from '../known.ts';
import { locales } from '../words.ts';

/** What the page of an edition asks of the graph, as any visitor does. */

/** A name in the languages of the walls, in their order. */
interface Named {
  name0: string;
  name1: string;
}

interface Edition extends Named {
  showcaseOpensAt: string | null;
  fields: (Named & { key: string })[];
}

interface Showcase {
  id: string;
  version: number;
  items: {
    order: number;
    case: {
      id: string;
      field: { key: string } | null;
      countries: { code: string }[];
      applicants: { names: { locale: string; value: string }[] }[];
      texts: { locale: string; title: string }[];
      cover: { url: string } | null;
    };
  }[];
}

/** A cue as the subscription tells it: the place stands with its case. */
export interface ToldCue extends Omit<Cue, 'caseId' | 'message' | 'order'> {
  current: { order: number; case: { id: string } } | null;
  message: { locale: string; value: string }[];
}

/** Undefined where it cannot be read now, and where there is no programme. */
export async function askProgramme(documents: { showcase: string; edition: string }, year: number): Promise<Omit<Known, 'cue'> | undefined> {
  const [showcase, edition] = await Promise.all([
    ask<{ showcase: Showcase | null }>(documents.showcase, 'ScreenShowcase', { edition: year, locales }),
    ask<{ edition: Edition | null }>(documents.edition, 'ScreenEdition', { edition: year }),
  ]);
  if (!showcase?.showcase || !edition?.edition) return undefined;
  const { id, version, items } = showcase.showcase;
  const { showcaseOpensAt: opensAt, fields } = edition.edition;
  return {
    edition: { year, names: namesIn(edition.edition), fields: fields.map((field) => ({ key: field.key, names: namesIn(field) })), opensAt },
    programme: { id, version },
    items: items.map(itemOf),
  };
}

const namesIn = ({ name0, name1 }: Named): Localized => ({ [locales[0]]: name0, [locales[1]]: name1 });

const itemOf = ({ order, case: it }: Showcase['items'][number]): Item => ({
  order,
  case: {
    id: it.id,
    fieldKey: it.field?.key ?? null,
    texts: it.texts.filter(({ locale }, i) => it.texts.findIndex((one) => one.locale === locale) === i),
    applicants: it.applicants.map(({ names }) => Object.fromEntries(names.map(({ locale, value }) => [locale, value]))),
    countries: it.countries.map(({ code }) => code),
    cover: it.cover && new URL(it.cover.url).pathname,
  },
});

export const cueOf = ({ current, message, ...cue }: ToldCue): Cue => ({
  ...cue,
  order: current?.order ?? null,
  caseId: current?.case.id ?? null,
  message: Object.fromEntries(message.map(({ locale, value }) => [locale, value])),
});

async function ask<T>(documentId: string, operationName: string, variables: object): Promise<T | undefined> {
  try {
    const address = `/graphql?${new URLSearchParams({ documentId, operationName, variables: JSON.stringify(variables) })}`;
    const response = await fetch(address, { headers: { accept: 'application/graphql-response+json' }, signal: AbortSignal.timeout(10_000) });
    return ((await response.json()) as { data?: T }).data;
  } catch {
    return undefined; // the next reading comes
  }
}
