import { contentHash } from '../../platform/canonical-json.ts';
import type { AuditEntry, Head } from '../audit/index.ts';
import type { ReceiptKey } from '../submissions/index.ts';
import type { DossierView, RevisionOnRecord } from './dossier-view.ts';
import type { FactValue } from './section.ts';

export const fileForm = 'casegraph dossier 1';

/** A dossier as it is kept: plain JSON, with codes and ids in the place of words. */
export interface KeptDossier {
  submissionId: string;
  edition: number;
  title: string;
  field: string;
  madeAt: string;
  /** For whom it was made. */
  madeFor: string;
  /** The audit's last entry then. */
  head: Head;
  people: { id: string; name: string }[];
  sections: {
    kind: string;
    entries: {
      at: string;
      event: string;
      part: string;
      personId: string | null;
      facts: Record<string, FactValue>;
      audit: Head | null;
    }[];
  }[];
  revisions: RevisionOnRecord[];
  /** Whole, so that each one's hash can be calculated again. */
  trail: AuditEntry[];
}

export interface SealedDossier {
  form: typeof fileForm;
  dossier: KeptDossier;
  /** SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of the dossier. */
  contentHash: string;
  /** Ed25519, in base64url, by the key that signs receipts. */
  signature: string;
}

/** What is signed. Its first line keeps it apart from what receipts sign. */
export const signedTextOf = ({ submissionId, madeAt }: Pick<KeptDossier, 'submissionId' | 'madeAt'>, hash: string): string =>
  `${fileForm}\n${submissionId}\n${madeAt}\n${hash}`;

/** The only way in which a sealed dossier is written: another byte anywhere is not what was written. */
export const textOf = (sealed: SealedDossier): string => `${JSON.stringify(sealed, null, 1)}\n`;

export function sealDossier(view: DossierView, key: ReceiptKey): string {
  // what JSON cannot say is gone before anything is hashed
  const dossier = JSON.parse(JSON.stringify(keptOf(view))) as KeptDossier;
  const hash = contentHash(dossier);
  return textOf({ form: fileForm, dossier, contentHash: hash, signature: key.sign(signedTextOf(dossier, hash)) });
}

const keptOf = ({ at, submissionId, edition, title, field, madeAt, head, people, parts, revisions, trail }: DossierView): KeptDossier => ({
  ...{ submissionId, edition, title, field, madeAt, madeFor: at.desk.person.id, head },
  people: [...people.values()].map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  sections: parts.map(({ section: { kind }, entries }) => ({
    kind,
    entries: entries.map(({ at: when, event, part, personId, facts, entry }) => ({
      ...{ at: when, event, part, personId, audit: entry && { number: entry.number, hash: entry.hash } },
      facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== '')),
    })),
  })),
  revisions,
  trail,
});
