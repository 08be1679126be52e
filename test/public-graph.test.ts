import { graphql, isEnumType, isObjectType, isScalarType, validateSchema } from 'graphql';
import { resolvers } from '../src/delivery/resolvers.ts';
import { canonicalSdl, createSchema, readSdl, schemaOfSdl } from '../src/graph.ts';
import { managementResolvers } from '../src/management/resolvers.ts';
import { audienceOf, fieldsOf } from '../src/platform/rights/check-rights.ts';
import { createPublicSchema } from '../src/public-graph.ts';
import { publicRights } from '../src/rights-in-public.ts';
import { everyone } from '../src/platform/rights/audience.ts';
import { signedInPeople } from '../src/management/identity/index.ts';

const here = createPublicSchema(readSdl(), resolvers);
const whole = createSchema([...resolvers, ...managementResolvers]);
const ask = async (source: string) => graphql({ schema: await here, source, contextValue: { language: 'en' } });

test('the graph of a delivery node is the SDL, letter by letter', async () => {
  expect(canonicalSdl(await here)).toBe(canonicalSdl(schemaOfSdl()));
  expect(validateSchema(await here)).toEqual([]);
});

test('what is public is answered by what answers it on any node', async () => {
  const schema = await whole;
  const differing = fieldsOf(await here).flatMap(([type, field]) => {
    if (!isObjectType(schema.getType(type)) || audienceOf(publicRights, type, field.name) === undefined) return [];
    const there = (schema.getType(type) as unknown as { getFields(): Record<string, typeof field> }).getFields()[field.name]!;
    const same = String(field.resolve) === String(there.resolve) && String(field.subscribe) === String(there.subscribe);
    return same ? [] : [`${type}.${field.name}`];
  });
  expect(differing).toEqual([]);
});

test('scalars and enum values are read and written alike', async () => {
  const schema = await whole;
  for (const type of Object.values((await here).getTypeMap())) {
    const there = schema.getType(type.name);
    if (isEnumType(type) && isEnumType(there)) for (const { name, value } of type.getValues()) expect(there.getValue(name)?.value).toBe(value);
    // what only the management side takes is never reached here
    if (isScalarType(type) && isScalarType(there) && type.name !== 'Upload') expect(String(type.parseValue)).toBe(String(there.parseValue));
  }
});

test('every act and every place that the public side does not name is elsewhere, and a viewer is nobody', async () => {
  const schema = await here;
  const acts = Object.values(schema.getMutationType()!.getFields());
  expect(acts.length).toBeGreaterThan(100);
  const places = fieldsOf(schema).filter(
    ([type, field]) => isObjectType(schema.getType(type)) && !audienceOf(publicRights, type, field.name) && type !== 'Query',
  );
  for (const [type, field] of places) {
    const answer = () => field.resolve!({ [field.name]: 'something' }, {}, { language: 'en' }, {} as never);
    expect(() => [type, field.name, answer()]).toThrow(expect.objectContaining({ extensions: { code: 'SERVED_ELSEWHERE' } }));
  }
  expect(await ask('{ viewer { person { id } } receiptPublicKey }')).toEqual({ data: { viewer: null, receiptPublicKey: null } });
});

test('a place that asks who somebody is cannot be let in', async () => {
  const table = { ...publicRights, 'Viewer.person': signedInPeople };
  await expect(createPublicSchema(readSdl(), resolvers, table)).rejects.toMatchObject({
    reasons: ['The public side cannot ask for "signed in" at Viewer.person: it knows nobody.'],
  });
  await expect(createPublicSchema(readSdl(), resolvers, { ...publicRights, 'Case.secret': everyone })).rejects.toMatchObject({
    name: 'StartRefused',
  });
});
