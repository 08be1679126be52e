import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

/**
 * Whether documents are what their formats say. The schemas beside this file and below were written for these tests from
 * the formats' documents: they name what this program writes, and nothing else passes.
 */
const grammar = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What is wrong with an XML document, by a grammar of this folder; empty where nothing is. */
export async function wrongInXml(xml: string, name: 'atom.rng' | 'rss.rng'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'feed.xml', contents: xml },
    schema: { fileName: name, contents: grammar(name) },
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri', pattern: '^https?://' };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const closed = (properties: Record<string, unknown>, required: string[] = Object.keys(properties)) => ({
  ...{ type: 'object', properties, required },
  unevaluatedProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items });

/** JSON Feed 1.1: of an item id and one of its contents, of a feed version, title and items are asked for. */
const jsonFeed = closed(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    next_url: address,
    authors: list(closed({ name: text })),
    language: text,
    _casegraph: { type: 'object', required: ['about'], properties: { about: uri } },
    items: list({
      ...closed(
        {
          id: text,
          url: address,
          title: text,
          summary: { type: 'string' },
          content_text: { type: 'string' },
          content_html: { type: 'string' },
          image: address,
          date_published: instant,
          date_modified: instant,
          authors: list(closed({ name: text })),
          tags: list(text),
          language: text,
          _casegraph: { type: 'object' },
        },
        ['id'],
      ),
      anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
    }),
  },
  ['version', 'title', 'items'],
);

/** ninjs 3.1: everything has a uri, what is associated a name as well; lists of texts have values, each with a role and a type. */
const valued = list(closed({ role: text, contentType: text, value: { type: 'string' } }, ['value']));
const rendition = closed(
  {
    name: text,
    href: uri,
    contentType: text,
    width: { type: 'integer' },
    height: { type: 'integer' },
    sizeInBytes: { type: 'integer' },
  },
  ['name'],
);
const ninjs = {
  $defs: {
    item: {
      type: 'object',
      properties: {
        uri,
        type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
        representationType: { enum: ['full', 'partial'] },
        version: text,
        firstCreated: instant,
        versionCreated: instant,
        embargoedUntil: instant,
        pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
        language: text,
        title: text,
        by: text,
        slugline: text,
        edNote: text,
        usageTerms: text,
        headlines: valued,
        descriptions: valued,
        bodies: valued,
        organisations: list(closed({ name: text, rel: text, uri, literal: text }, [])),
        subjects: list(closed({ name: text, rel: text, uri, literal: text }, [])),
        places: list(closed({ name: text, rel: text, uri, literal: text }, [])),
        infoSources: list(closed({ name: text, role: text, uri, literal: text }, [])),
        altIds: list(closed({ role: text, value: text }, [])),
        renditions: list(rendition),
        associations: list({
          $ref: '#/$defs/item',
          properties: { name: text, rel: text },
          required: ['name', 'uri'],
          unevaluatedProperties: false,
        }),
        standard: closed({ name: text, version: text, schema: uri }, []),
      },
    },
  },
  $ref: '#/$defs/item',
  required: ['uri'],
  unevaluatedProperties: false,
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const validators: Record<string, ValidateFunction> = { jsonFeed: ajv.compile(jsonFeed), ninjs: ajv.compile(ninjs) };

/** What is wrong with a JSON document. */
export function wrongInJson(json: string, name: 'jsonFeed' | 'ninjs'): string[] {
  const validate = validators[name]!;
  return validate(JSON.parse(json)) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
