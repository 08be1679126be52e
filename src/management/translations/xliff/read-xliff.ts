import { readFileSync } from 'node:fs';
import type { XmlElement, XmlNode } from 'libxml2-wasm';
import { done, type Outcome, refuse } from '../../../platform/graph/refusal.ts';
import { notXliff, tooManyUnits } from './xliff-problems.ts';
import { versionNote, type XliffUnit } from './xliff-document.ts';

const schema = readFileSync(new URL('xliff-taken.xsd', import.meta.url), 'utf8');

/** A unit as it was read. */
export interface ReadUnit extends XliffUnit {
  /** Whether codes stand in its text, which texts here do not have. */
  hasCodes: boolean;
}

export interface ReadXliff {
  from: string;
  to: string;
  units: ReadUnit[];
}

/** Most units that a document may hold. */
const mostUnits = 500;

/**
 * Reads an XLIFF 2.0 or 2.1 document, whoever made it. One with a DOCTYPE is not even parsed: no entity is declared, none expanded,
 * and nothing is fetched. The parser holds to its own limits of depth and length, and nothing is read that the schema does not let through.
 */
export async function readXliff(text: string): Promise<Outcome<ReadXliff>> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse(notXliff('a DOCTYPE is not taken', '不接受 DOCTYPE'));
  const { ParseOption, XmlDocument, XmlElement, XmlLibError, XsdValidator } = await import('libxml2-wasm');
  const opened: { dispose(): void }[] = [];
  const open = <T extends { dispose(): void }>(one: T): T => {
    opened.push(one);
    return one;
  };
  try {
    const validator = open(XsdValidator.fromDoc(open(XmlDocument.fromString(schema))));
    const option = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NOCDATA;
    const document = open(XmlDocument.fromString(text, { option }));
    validator.validate(document);
    return readDocument(document.root, (node): node is XmlElement => node instanceof XmlElement);
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const said = error.message
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, 300)
      .trim();
    return refuse(notXliff(said, said));
  } finally {
    for (const one of opened.toReversed()) one.dispose();
  }
}

type IsElement = (node: XmlNode | null) => node is XmlElement;

function readDocument(root: XmlElement, isElement: IsElement): Outcome<ReadXliff> {
  const childrenOf = (element: XmlElement, ...names: string[]): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let child = element.firstChild; child; child = child.next)
      if (isElement(child) && child.namespaceUri === root.namespaceUri && names.includes(child.name)) found.push(child);
    return found;
  };
  const unitsOf = (element: XmlElement): XmlElement[] =>
    childrenOf(element, 'unit', 'group').flatMap((child) => (child.name === 'group' ? unitsOf(child) : [child]));

  const found = childrenOf(root, 'file').flatMap((file) => unitsOf(file).map((unit) => ({ caseId: file.attr('id')!.value, unit })));
  if (found.length > mostUnits) return refuse(tooManyUnits(mostUnits));
  const units = found.map(({ caseId, unit }): ReadUnit => {
    const notes = childrenOf(unit, 'notes').flatMap((all) => childrenOf(all, 'note'));
    const version = notes.find((note) => note.attr('category')?.value === versionNote)?.content.trim() ?? '';
    const parts = childrenOf(unit, 'segment', 'ignorable').map((part, i) => {
      const source = childrenOf(part, 'source')[0]!;
      const target = childrenOf(part, 'target')[0] ?? null;
      return { source, target, isBetween: part.name === 'ignorable', place: Number(target?.attr('order')?.value ?? i + 1) };
    });
    const isTranslated = parts.every(({ isBetween, target }) => isBetween || (target !== null && target.content !== ''));
    const inOrder = parts.toSorted((a, b) => a.place - b.place);
    return {
      caseId,
      unit: unit.attr('id')!.value,
      source: parts.map(({ source }) => source.content).join(''),
      // what stands between segments stays as it is where nobody has said otherwise
      target: isTranslated ? inOrder.map(({ source, target }) => (target ?? source).content).join('') : null,
      version: /^\d{1,9}$/.test(version) ? Number(version) : -1,
      hasCodes: parts.some(({ source, target }) => hasCodes(source, isElement) || (target !== null && hasCodes(target, isElement))),
    };
  });
  return done({ from: root.attr('srcLang')!.value, to: root.attr('trgLang')!.value, units });
}

/** Marks say something about a text; codes are part of it, and stand for what is not there. */
function hasCodes(element: XmlElement, isElement: IsElement): boolean {
  for (let child = element.firstChild; child; child = child.next) {
    if (!isElement(child)) continue;
    if (!['mrk', 'sm', 'em'].includes(child.name) || hasCodes(child, isElement)) return true;
  }
  return false;
}
