import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import GraphQLUpload from 'graphql-upload/GraphQLUpload.mjs';
import type { FileUpload } from 'graphql-upload/processRequest.mjs';

/** What a client sends arrives as a Date; a resolver may hand back a Date or an ISO 8601 text. */
export type Instant = Date | string;
export type Upload = Promise<FileUpload>;

const text = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : undefined);
const refuse = (what: string): never => {
  throw new GraphQLError(what);
};

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const parseInstant = (value: unknown): Date => {
  const date = typeof value === 'string' && instantForm.test(value) ? new Date(value) : undefined;
  return date && !Number.isNaN(date.getTime())
    ? date
    : refuse('Not an instant: write it as ISO 8601 with a zone, such as 2026-06-19T00:00:00+08:00.');
};
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant, written as ISO 8601 in UTC with milliseconds: `2026-03-01T08:00:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(text(node)),
});

const parseDay = (value: unknown): string => {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  const real = day && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  return real ? day : refuse('Not a calendar day: write it as YYYY-MM-DD.');
};
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day without a zone, written `YYYY-MM-DD`.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(text(node)),
});

const canonical = new Map<string, string>();
const mostCanonical = 1_000;

const parseLocale = (value: unknown): string => {
  const known = typeof value === 'string' ? canonical.get(value) : undefined;
  if (known !== undefined) return known;
  if (typeof value === 'string' && value.length > 0 && value.length <= 35) {
    try {
      const locale = Intl.getCanonicalLocales(value)[0]!;
      if (canonical.size < mostCanonical) canonical.set(value, locale); // tags come from clients; memory stays bounded
      return locale;
    } catch {
      // falls through to the refusal
    }
  }
  return refuse('Not a language tag: write it as BCP 47 says, such as zh-Hans or en.');
};
export const LocaleScalar = new GraphQLScalarType<string, string>({
  name: 'Locale',
  description: 'A BCP 47 language tag in its canonical spelling, such as `zh-Hans`, `en` or `pt-BR`. Tags that are not well formed are refused.',
  serialize: (value) => value as string,
  parseValue: parseLocale,
  parseLiteral: (node) => parseLocale(text(node)),
});

export const UploadScalar = new GraphQLScalarType({
  ...GraphQLUpload.toConfig(),
  description:
    'A picture sent with the request, as the GraphQL multipart request specification describes. Only JPEG, PNG and WebP are taken; the bytes decide, not the name.',
  specifiedByURL: undefined,
});
