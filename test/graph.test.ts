import { isObjectType, validateSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { resolvers } from '../src/delivery/resolvers.ts';
import { canonicalSdl, createSchema, schemaOfSdl } from '../src/graph.ts';
import { managementResolvers } from '../src/management/resolvers.ts';

const served = createSchema([...resolvers, ...managementResolvers]);

test('what is served is the SDL, letter by letter', async () => {
  expect(canonicalSdl(await served)).toBe(canonicalSdl(schemaOfSdl()));
  expect(validateSchema(await served)).toEqual([]);
});

test('every field with arguments has a resolver of its own', async () => {
  await served;
  const resolved = new Set(
    getMetadataStorage()
      .fieldResolvers.filter(({ kind }) => kind === 'internal' || kind === 'external')
      .map(({ getObjectType, target, schemaName }) => `${nameOf(getObjectType?.() ?? target)}.${schemaName}`),
  );
  const roots = ['Query', 'Mutation', 'Subscription'];
  const missing = Object.values((await served).getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !roots.includes(name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args, name }) => args.length > 0 && !resolved.has(`${type.name}.${name}`))
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(missing).toEqual([]);
});

const nameOf = (of: unknown) => (typeof of === 'function' ? of.name : String(of));
