// graphql-codegen plugin: schema/*.graphql -> decorated type-graphql classes + typed `on.<Type>.<field>()` resolver decorators.
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLType,
} from 'graphql';

type ScalarConfig = { value: string; ts: string; from?: string };
type Config = { scalars?: Record<string, ScalarConfig>; mappers?: Record<string, string>; context?: string };
const builtin: Record<string, [string, string]> = {
  ID: ['tg.ID', 'string'],
  Int: ['tg.Int', 'number'],
  Float: ['tg.Float', 'number'],
  String: ['String', 'string'],
  Boolean: ['Boolean', 'boolean'],
};
const q = (v: unknown) => JSON.stringify(v);
const pascal = (s: string) => s[0]!.toUpperCase() + s.slice(1);
const doc = (t: { description?: string | null; deprecationReason?: string | null }, pad = '') => {
  const lines = [...(t.description?.split('\n') ?? []), ...(t.deprecationReason ? [`@deprecated ${t.deprecationReason}`] : [])];
  return lines.length ? `${pad}/** ${lines.join(`\n${pad} * `).replaceAll('*/', '*\\/')} */\n` : '';
};

export const plugin = (schema: GraphQLSchema, _documents: unknown, config: Config) => {
  const scalars = config.scalars ?? {};
  const mappers = config.mappers ?? {};
  const roots = { Query: schema.getQueryType(), Mutation: schema.getMutationType(), Subscription: schema.getSubscriptionType() };
  const rootNames = new Set(Object.values(roots).map((t) => t?.name));
  const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__') && !isSpecifiedScalarType(t));

  const runtimeName = (t: GraphQLNamedType) => builtin[t.name]?.[0] ?? scalars[t.name]?.value ?? t.name;
  const tsName = (t: GraphQLNamedType, out: boolean) =>
    builtin[t.name]?.[1] ?? scalars[t.name]?.ts ?? (out && !isEnumType(t) ? `Parents['${t.name}']` : t.name);
  // () => [[Int]] with nullable flags; type-graphql has one nullability for all list levels
  const shape = (type: GraphQLType, where: string) => {
    const listNullable = !isNonNullType(type);
    let t: GraphQLType = getNullableType(type) as GraphQLType,
      depth = 0;
    const inner: boolean[] = [];
    while (isListType(t)) {
      depth++;
      t = t.ofType;
      inner.push(!isNonNullType(t));
      t = getNullableType(t) as GraphQLType;
    }
    if (new Set(inner).size > 1) throw new Error(`${where}: mixed nullability inside nested lists cannot be expressed with type-graphql`);
    const itemsNullable = inner[0] ?? false;
    const nullable = depth === 0 ? listNullable : listNullable ? (itemsNullable ? 'itemsAndList' : true) : itemsNullable ? 'items' : false;
    return { thunk: `() => ${'['.repeat(depth)}${runtimeName(t as GraphQLNamedType)}${']'.repeat(depth)}`, nullable };
  };
  const ts = (type: GraphQLType, out: boolean): string => {
    if (isNonNullType(type)) return tsNonNull(type.ofType, out);
    return `Maybe<${tsNonNull(type, out)}>`;
  };
  const tsNonNull = (type: GraphQLType, out: boolean): string =>
    isListType(type) ? `${out ? 'readonly ' : ''}(${ts(type.ofType, out)})[]` : tsName(type as GraphQLNamedType, out);
  const options = (o: Record<string, unknown>) =>
    `{ ${Object.entries(o)
      .filter(([, v]) => v !== undefined && v !== null)
      .map(([k, v]) => `${k}: ${q(v)}`)
      .join(', ')} }`;
  const fieldOptions = (f: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField, nullable: unknown) =>
    options({
      nullable,
      description: f.description,
      deprecationReason: f.deprecationReason,
      ...('defaultValue' in f ? { defaultValue: f.defaultValue } : {}),
    });

  const out: string[] = [];
  const argsName = (type: string, field: string) => `${type}${pascal(field)}Args`;
  const inputField = (f: GraphQLArgument | GraphQLInputField, where: string) => {
    const s = shape(f.type, where);
    const optional = !isNonNullType(f.type) && f.defaultValue === undefined;
    return `${doc(f, '  ')}  @tg.Field(${s.thunk}, ${fieldOptions(f, s.nullable)})\n  ${f.name}${optional ? '?' : '!'}: ${ts(f.type, false)};\n`;
  };
  const argsClass = (type: string, f: GraphQLField<unknown, unknown>) =>
    f.args.length === 0
      ? ''
      : `@tg.ArgsType()\nexport class ${argsName(type, f.name)} {\n${f.args.map((a) => inputField(a, `${type}.${f.name}(${a.name})`)).join('')}}\n`;
  const composite = (t: GraphQLObjectType | GraphQLInterfaceType) => {
    const fields = Object.values(t.getFields());
    const plain = fields.filter((f) => f.args.length === 0),
      withArgs = fields.filter((f) => f.args.length > 0);
    const decorator = isInterfaceType(t) ? 'InterfaceType' : 'ObjectType';
    const impl = t.getInterfaces().map((i) => i.name);
    const opts = `{ ${isObjectType(t) ? 'simpleResolvers: true, ' : 'resolveType: typeNameOf, '}${t.description ? `description: ${q(t.description)}, ` : ''}${impl.length ? `implements: [${impl.join(', ')}]` : ''} }`;
    return (
      [
        ...fields.map((f) => argsClass(t.name, f)).filter(Boolean),
        `${doc(t)}@tg.${decorator}(${q(t.name)}, ${opts})\nexport ${isInterfaceType(t) ? 'abstract ' : ''}class ${t.name} {\n${isObjectType(t) ? `  __typename?: '${t.name}';\n` : ''}${plain
          .map((f) => {
            const s = shape(f.type, `${t.name}.${f.name}`);
            return `${doc(f, '  ')}  @tg.Field(${s.thunk}, ${fieldOptions(f, s.nullable)})\n  ${f.name}${isNonNullType(f.type) ? '!' : '?'}: ${ts(f.type, true)};\n`;
          })
          .join('')}}`,
        ...withArgs.map((f) => {
          const s = shape(f.type, `${t.name}.${f.name}`);
          return `tg.Args(() => ${argsName(t.name, f.name)})(${t.name}.prototype, ${q(f.name)}, 0);\ntg.Field(${s.thunk}, ${fieldOptions(f, s.nullable)})(${t.name}.prototype, ${q(f.name)});`;
        }),
      ].join('\n') + '\n'
    );
  };

  for (const t of types)
    if (isEnumType(t)) {
      const cfg = Object.fromEntries(
        t
          .getValues()
          .filter((v) => v.description || v.deprecationReason)
          .map((v) => [v.name, { description: v.description ?? undefined, deprecationReason: v.deprecationReason ?? undefined }]),
      );
      const values = t
        .getValues()
        .map((v) => `${doc(v, '  ')}  ${v.name}: ${q(v.name)},\n`)
        .join('');
      out.push(
        `${doc(t)}export const ${t.name} = {\n${values}} as const;\nexport type ${t.name} = (typeof ${t.name})[keyof typeof ${t.name}];\ntg.registerEnumType(${t.name}, ${`{ name: ${q(t.name)}, ${t.description ? `description: ${q(t.description)}, ` : ''}valuesConfig: ${q(cfg)} }`});\n`,
      );
    }
  // interfaces before what implements them: `implements: [X]` is evaluated eagerly
  const interfaces = types.filter(isInterfaceType).sort((a, b) => a.getInterfaces().length - b.getInterfaces().length);
  for (const t of interfaces) out.push(composite(t));
  for (const t of types)
    if (isInputObjectType(t)) {
      if (t.isOneOf) throw new Error(`${t.name}: @oneOf is not supported by type-graphql`);
      out.push(
        `${doc(t)}@tg.InputType(${q(t.name)}, ${options({ description: t.description })})\nexport class ${t.name} {\n${Object.values(t.getFields())
          .map((f) => inputField(f, `${t.name}.${f.name}`))
          .join('')}}\n`,
      );
    }
  for (const t of types) if (isObjectType(t) && !rootNames.has(t.name)) out.push(composite(t));
  for (const t of types)
    if (isUnionType(t))
      out.push(
        `${doc(t)}export type ${t.name} = ${t
          .getTypes()
          .map((m) => m.name)
          .join(
            ' | ',
          )};\nexport const ${t.name} = tg.createUnionType({ name: ${q(t.name)}, ${t.description ? `description: ${q(t.description)}, ` : ''}types: () => [${t
          .getTypes()
          .map((m) => m.name)
          .join(', ')}] as const, resolveType: typeNameOf });\n`,
      );
  for (const t of Object.values(roots)) if (t) for (const f of Object.values(t.getFields())) out.push(argsClass(t.name, f));

  const parents = types
    .filter((t) => (isObjectType(t) && !rootNames.has(t.name)) || isInterfaceType(t) || isUnionType(t))
    .map((t) => {
      const named = (n: string, fallback: string) => (mappers[n] ? mappers[n].split('#')[1]! : fallback);
      if (isObjectType(t)) return `  ${t.name}: ${named(t.name, t.name)};`;
      const members = schema.getPossibleTypes(t as never).map((m) => `Typed<Parents['${m.name}'], '${m.name}'>`);
      return `  ${t.name}: ${members.join(' | ') || 'never'};`;
    });
  out.push(`/** What a resolver hands back for each type of the schema. */\nexport interface Parents {\n${parents.join('\n')}\n}\n`);

  const on = [
    ...Object.entries(roots)
      .filter(([, t]) => t)
      .map(([kind, t]) => [kind, t!] as const),
    ...types.filter((t) => isObjectType(t) && !rootNames.has(t.name)).map((t) => ['FieldResolver', t as GraphQLObjectType] as const),
  ].map(
    ([kind, t]) =>
      `  ${t.name}: {\n${Object.values(t.getFields())
        .map((f) => {
          const s = shape(f.type, `${t.name}.${f.name}`);
          const o = fieldOptions(f, s.nullable);
          return kind === 'Subscription'
            ? `${doc(f, '    ')}    ${f.name}: (source: Source): On<${ts(f.type, true)}> => tg.Subscription(${s.thunk}, { ...source, ...${o} } as never) as never,\n`
            : `${doc(f, '    ')}    ${f.name}: (): On<${ts(f.type, true)}> => tg.${kind}(${s.thunk}, ${o}) as never,\n`;
        })
        .join('')}  },`,
  );
  out.push(`/** Method decorators, one for each field of the schema: \`@on.Query.node()\`. */\nexport const on = {\n${on.join('\n')}\n};\n`);
  out.push(
    `export const objectTypes = [${types
      .filter((t) => isObjectType(t) && !rootNames.has(t.name))
      .map((t) => t.name)
      .join(', ')}];\n`,
  );

  const importsFrom = new Map<string, string[]>();
  for (const s of types)
    if (isScalarType(s)) {
      const c = scalars[s.name];
      if (!c) throw new Error(`scalar ${s.name}: say in codegen.yml which TypeScript type and GraphQLScalarType stand for it`);
      if (c.from)
        importsFrom.set(c.from, [
          ...(importsFrom.get(c.from) ?? []),
          c.value,
          ...(/^[A-Z]\w+$/.test(c.ts) && c.ts !== 'Date' ? [`type ${c.ts}`] : []),
        ]);
    }
  for (const m of Object.values(mappers)) {
    const [from, name] = m.split('#') as [string, string];
    importsFrom.set(from, [...(importsFrom.get(from) ?? []), `type ${name}`]);
  }
  const body = out.filter(Boolean).join('\n');
  return {
    prepend: [
      "import 'reflect-metadata';",
      "import * as tg from 'type-graphql';",
      ...[...importsFrom].map(([f, n]) => `import { ${[...new Set(n)].join(', ')} } from '${f}';`),
    ],
    content: `
type Maybe<T> = T | null | undefined;
type Typed<T, N extends string> = T & { __typename?: N };
/** A method decorator that holds the method to the field's type. */
type On<R> = <F extends (...args: never[]) => R | Promise<R>>(target: object, key: string, descriptor: TypedPropertyDescriptor<F>) => void;
type Source = Partial<Pick<tg.SubscriptionOptions, 'subscribe' | 'topics' | 'filter' | 'topicId'>>;
export const typeNameOf = (value: { __typename?: string; constructor: { graphqlType?: string; name: string } }) => value.__typename ?? value.constructor.graphqlType ?? value.constructor.name;

${body}`,
  };
};
