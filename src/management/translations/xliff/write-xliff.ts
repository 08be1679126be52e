import type { XmlElement } from 'libxml2-wasm';
import { directionOf } from '../../../platform/language.ts';
import { paragraphsOf } from '../case-texts.ts';
import type { TermHit } from '../glossary-rules.ts';
import { versionNote, xliffNamespace, type XliffUnit } from './xliff-document.ts';

export interface UnitToWrite extends XliffUnit {
  name: string;
  state: 'initial' | 'translated' | 'final';
  terms: readonly TermHit[];
}

/**
 * Cases in a pair of languages as XLIFF 2.0: a file for each case, a unit for each text, a segment for each paragraph, and what stands
 * between paragraphs as `ignorable`. Where a translation has other paragraphs than its source, the whole text is one segment.
 */
export async function writeXliff(from: string, to: string, units: readonly UnitToWrite[]): Promise<string> {
  const { XmlDocument } = await import('libxml2-wasm'); // large, and few ask for it
  const document = XmlDocument.create();
  try {
    const root = document.createRoot('xliff', xliffNamespace);
    setAll(root, { version: '2.0', srcLang: from, trgLang: to });
    for (const [caseId, ofCase] of Map.groupBy(units, (unit) => unit.caseId)) {
      const file = root.addElement('file');
      setAll(file, { id: caseId, canResegment: 'no', srcDir: directionOf(from).toLowerCase(), trgDir: directionOf(to).toLowerCase() });
      file.setAttr('space', 'preserve', 'xml');
      for (const unit of ofCase) writeUnit(file, unit);
    }
    return document.toString();
  } finally {
    document.dispose();
  }
}

function writeUnit(file: XmlElement, { unit: id, name, source, target, version, state, terms }: UnitToWrite): void {
  const unit = file.addElement('unit');
  setAll(unit, { id, name });
  const notes = unit.addElement('notes');
  const said = notes.addElement('note');
  setAll(said, { id: 'version', category: versionNote });
  said.addText(String(version));
  for (const [i, term] of terms.entries()) {
    const note = notes.addElement('note');
    setAll(note, { id: `term-${i + 1}`, category: 'glossary' });
    note.addText(`${term.source} → ${term.target}${term.not.length > 0 ? ` (≠ ${term.not.join(', ')})` : ''}${term.note && `: ${term.note}`}`);
  }
  const sources = paragraphsOf(source);
  const targets = target === null ? null : paragraphsOf(target);
  const isAlike = targets === null || targets.length === sources.length;
  for (const [i, paragraph] of (isAlike ? sources : [source]).entries()) {
    if (i > 0) unit.addElement('ignorable').addElement('source').addText('\n\n');
    const segment = unit.addElement('segment');
    setAll(segment, { id: `s${i + 1}`, state });
    segment.addElement('source').addText(paragraph);
    if (targets !== null) segment.addElement('target').addText(isAlike ? targets[i]! : target!);
  }
}

function setAll(element: XmlElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttr(name, value);
}
