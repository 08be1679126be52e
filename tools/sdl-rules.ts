import { type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, type TypeNode, visit } from 'graphql';

/** Something in the schema that breaks one of our conventions, and where. */
export interface SdlFinding {
  sentence: string;
  file: string;
  line: number;
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);
const pascal = /^[A-Z][A-Za-z0-9]*$/;
const camel = /^[a-z][A-Za-z0-9]*$/;
const screaming = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

interface Told {
  loc?: { startToken: { line: number }; source: { name: string } };
  name: { value: string; loc?: { startToken: { line: number } } };
  description?: { value: string };
}

/** Holds the schema's own files to the conventions that no parser checks. */
export function findSdlProblems(documents: readonly DocumentNode[]): SdlFinding[] {
  const found: SdlFinding[] = [];
  const report = (node: Told, sentence: string) =>
    found.push({ sentence, file: node.loc?.source.name ?? 'schema', line: (node.name.loc ?? node.loc)?.startToken.line ?? 1 });
  const expectDescription = (node: Told, path: string) => {
    if (!node.description?.value.trim()) report(node, `${path} has no description.`);
  };
  const expectName = (node: Told, form: RegExp, path: string, called: string) => {
    if (!form.test(node.name.value)) report(node, `${path} is not written in ${called}.`);
  };
  const checkType = (node: Told) => {
    // type-graphql cannot describe the roots; served as written, they have to stay without
    if (!roots.has(node.name.value)) expectDescription(node, node.name.value);
    expectName(node, pascal, node.name.value, 'PascalCase');
  };
  const checkValue = (node: InputValueDefinitionNode, path: string) => {
    expectDescription(node, path);
    expectName(node, camel, path, 'camelCase');
  };
  const checkFields = (type: string, fields: readonly FieldDefinitionNode[] = []) => {
    for (const field of fields) {
      const path = `${type}.${field.name.value}`;
      expectDescription(field, path);
      expectName(field, camel, path, 'camelCase');
      for (const argument of field.arguments ?? []) checkValue(argument, `${path}(${argument.name.value}:)`);
      if (!isSized(type, field)) report(field, `${path} is a list of unknown length: say it with @listSize.`);
      for (const problem of paging(field)) report(field, `${path} ${problem}`);
      if (type === 'Mutation') for (const problem of mutation(field, payloads)) report(field, `${path} ${problem}`);
    }
  };

  const payloads = new Map<string, readonly FieldDefinitionNode[]>();
  const composite = new Set<string>();
  const sizedByParent = new Set<string>();
  for (const document of documents) {
    visit(document, {
      ObjectTypeDefinition: (node) => void (composite.add(node.name.value), payloads.set(node.name.value, node.fields ?? [])),
      InterfaceTypeDefinition: (node) => void composite.add(node.name.value),
      UnionTypeDefinition: (node) => void composite.add(node.name.value),
      FieldDefinition: (node) => {
        for (const name of sizedFields(node)) sizedByParent.add(`${named(node.type)}.${name}`);
      },
    });
  }
  /** Prices need to know how many objects a list may hold. Lists of plain values cost nothing, and an act has few problems. */
  const isSized = (type: string, field: FieldDefinitionNode): boolean =>
    !written(field.type).startsWith('[') ||
    !composite.has(named(field.type)) ||
    named(field.type) === 'Problem' ||
    sizedByParent.has(`${type}.${field.name.value}`) ||
    (field.directives ?? []).some(({ name }) => name.value === 'listSize');
  for (const document of documents) {
    for (const node of document.definitions) {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_DEFINITION:
          checkType(node);
          checkFields(node.name.value, node.fields);
          break;
        case Kind.OBJECT_TYPE_EXTENSION:
        case Kind.INTERFACE_TYPE_EXTENSION:
          checkFields(node.name.value, node.fields);
          break;
        case Kind.INPUT_OBJECT_TYPE_DEFINITION:
          checkType(node);
          for (const field of node.fields ?? []) checkValue(field, `${node.name.value}.${field.name.value}`);
          break;
        case Kind.ENUM_TYPE_DEFINITION:
          checkType(node);
          for (const value of node.values ?? []) {
            const path = `${node.name.value}.${value.name.value}`;
            expectDescription(value, path);
            expectName(value, screaming, path, 'SCREAMING_SNAKE_CASE');
          }
          break;
        case Kind.SCALAR_TYPE_DEFINITION:
        case Kind.UNION_TYPE_DEFINITION:
          checkType(node);
          break;
        case Kind.DIRECTIVE_DEFINITION:
          expectDescription(node, `@${node.name.value}`);
          for (const argument of node.arguments ?? []) checkValue(argument, `@${node.name.value}(${argument.name.value}:)`);
          break;
        default:
          break;
      }
    }
  }
  return found;
}

/** A list that can grow is read page by page, and says so in the same two words everywhere. */
function paging({ type, arguments: given = [] }: FieldDefinitionNode): string[] {
  if (!written(type).replace('!', '').endsWith('Connection')) return [];
  const argument = (name: string) => given.find((candidate) => candidate.name.value === name);
  const first = argument('first');
  const after = argument('after');
  return [
    ...(first && written(first.type).startsWith('Int') ? [] : ['is a connection, and takes no "first: Int".']),
    ...(after && written(after.type) === 'String' ? [] : ['is a connection, and takes no "after: String".']),
  ];
}

/** An act takes one input and answers with a payload of its own, which can carry refusals. */
function mutation({ name, type, arguments: given = [] }: FieldDefinitionNode, types: Map<string, readonly FieldDefinitionNode[]>): string[] {
  const payload = `${name.value[0]!.toUpperCase()}${name.value.slice(1)}Payload`;
  const problems = types.get(payload)?.find((field) => field.name.value === 'problems');
  return [
    ...(given.length <= 1 && given.every((argument) => argument.name.value === 'input') ? [] : ['takes other arguments than one named "input".']),
    ...(written(type) === `${payload}!` ? [] : [`returns ${written(type)} instead of ${payload}!.`]),
    ...(problems && written(problems.type) === '[Problem!]!' ? [] : [`has a payload without "problems: [Problem!]!".`]),
  ];
}

function sizedFields({ directives = [] }: FieldDefinitionNode): string[] {
  const said = directives.find(({ name }) => name.value === 'listSize')?.arguments?.find(({ name }) => name.value === 'sizedFields');
  return said?.value.kind === Kind.LIST ? said.value.values.flatMap((value) => (value.kind === Kind.STRING ? value.value : [])) : [];
}

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

function written(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${written(type.type)}!`;
  return type.kind === Kind.LIST_TYPE ? `[${written(type.type)}]` : type.name.value;
}
