import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a file of the pages says of the interface's sentences. */
export interface Speaker {
  file: string;
  /** The areas whose sentences it takes. */
  areas: ReadonlySet<string>;
  /** Keys that it writes out, and patterns of those that it puts together. */
  keys: readonly (string | RegExp)[];
  /** Keys that it hands to `t` as they stand. */
  asked: readonly string[];
}

const web = new URL('../../web/', import.meta.url);

/** Everything that pages write between quotes may be a key; whether it is one, the sentences tell. */
export const speakers = (): Speaker[] =>
  readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
    .map(read);

function read(file: string): Speaker {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, web), 'utf8'), ts.ScriptTarget.Latest, true);
  const areas = new Set(areasByPlace(file));
  const keys: (string | RegExp)[] = [];
  const asked: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) keys.push(node.text);
    else if (ts.isTemplateExpression(node)) keys.push(patternOf(node));
    if (ts.isCallExpression(node)) {
      const [first, second] = node.arguments;
      const name = node.expression.getText();
      if (name === 'useTranslation') areas.add(wordOf(first) ?? 'shell');
      if (name.endsWith('getFixedT')) areas.add(wordOf(second) ?? 'shell');
      if (name === 't' && wordOf(first) !== undefined) asked.push(wordOf(first)!);
    }
    // another area's sentence, and the type of somebody who says an area's
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'ns') areas.add(wordOf(node.initializer) ?? '');
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'TFunction')
      for (const argument of node.typeArguments ?? []) areas.add(argument.getText().slice(1, -1));
    ts.forEachChild(node, walk);
  };
  walk(source);
  return { file, areas, keys, asked };
}

const wordOf = (node: ts.Node | undefined): string | undefined => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** The portal and the walls are given their sentences; a desk's name is said by the frame. */
function areasByPlace(file: string): string[] {
  if (file.startsWith('portal/')) return ['portal', 'shell'];
  if (file.startsWith('screen/')) return ['screen'];
  return file.endsWith('/area.ts') ? ['shell'] : [];
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const written = head.text + templateSpans.map(({ literal }) => literal.text).join('');
  // a gap alone would be every key
  return /[a-z]/i.test(written)
    ? new RegExp(`^${literally(head.text)}${templateSpans.map(({ literal }) => `[\\w-]+${literally(literal.text)}`).join('')}$`)
    : /$^/;
}
