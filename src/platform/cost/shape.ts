import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How much of everything a document may hold. Null where it is within its limits, else a sentence. */
export interface ShapeLimits {
  /** Fields below fields. */
  depth: number;
  /** Fields under another name than their own. */
  aliases: number;
  /** Fields that one operation asks of a root type. */
  rootFields: number;
  /** Directives, wherever they stand. */
  directives: number;
}

interface Shape {
  depth: number;
  fields: number;
}

/** Measures each fragment once, so it takes time linear in the document. Aliases and directives are counted as written. */
export function findShapeProblem(document: DocumentNode, limits: ShapeLimits): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Shape>();
  let aliases = 0;
  let directives = 0;

  const measure = (set: SelectionSetNode): Shape => {
    const shape = { depth: 0, fields: 0 };
    for (const node of set.selections) {
      directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        if (node.alias && node.alias.value !== node.name.value) aliases++;
        shape.fields++;
        shape.depth = Math.max(shape.depth, 1 + (node.selectionSet ? measure(node.selectionSet).depth : 0));
        continue;
      }
      const part = node.kind === Kind.INLINE_FRAGMENT ? measure(node.selectionSet) : measureFragment(node.name.value);
      shape.fields += part.fields;
      shape.depth = Math.max(shape.depth, part.depth);
    }
    return shape;
  };
  const measureFragment = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, { depth: 0, fields: 0 });
    const fragment = fragments.get(name);
    const shape = fragment ? measure(fragment.selectionSet) : { depth: 0, fields: 0 };
    measured.set(name, shape);
    return shape;
  };

  let depth = 0;
  let rootFields = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? []) directives += variable.directives?.length ?? 0;
      const shape = measure(definition.selectionSet);
      depth = Math.max(depth, shape.depth);
      rootFields = Math.max(rootFields, shape.fields);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      directives += definition.directives?.length ?? 0;
      depth = Math.max(depth, measureFragment(definition.name.value).depth);
    } else return 'A document holds operations and fragments only.';
  }
  if (depth > limits.depth) return `The document is ${depth} fields deep; ${limits.depth} are taken.`;
  if (aliases > limits.aliases) return `The document has ${aliases} aliases; ${limits.aliases} are taken.`;
  if (rootFields > limits.rootFields) return `An operation of the document asks for ${rootFields} fields at once; ${limits.rootFields} are taken.`;
  if (directives > limits.directives) return `The document has ${directives} directives; ${limits.directives} are taken.`;
  return undefined;
}
