/** A text of a case with its translation, as it stands in an XLIFF document. */
export interface XliffUnit {
  /** The case: the id of the document's `file`. */
  caseId: string;
  /** The text's name within the case: the id of the document's `unit`. */
  unit: string;
  source: string;
  /** Null where nothing is translated. */
  target: string | null;
  /** The version that the document was made from. */
  version: number;
}

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
/** The note that says on which version a translation is to stand. A note, not an attribute of ours: every tool hands notes back. */
export const versionNote = 'casegraph:version';
