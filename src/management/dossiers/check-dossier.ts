import { type KeyObject, verify } from 'node:crypto';
import { contentHash } from '../../platform/canonical-json.ts';
import { beginning, type Head, hashOfEntry } from '../audit/index.ts';
import { whyNotGood } from '../submissions/index.ts';
import { fileForm, type KeptDossier, type SealedDossier, signedTextOf, textOf } from './dossier-file.ts';

/** What there is to hold a dossier to, besides itself. */
export interface Held {
  /** The public key that signs receipts. */
  key: KeyObject;
  /** Heads of the audit that were written down elsewhere. */
  anchors?: readonly Head[];
  /** The hashes of the whole audit, by number, once it was followed from its beginning. */
  chain?: ReadonlyMap<number, string>;
}

export type Checked = { dossier: KeptDossier; anchorsMet: number; flaws?: undefined } | { flaws: string[] };

/**
 * Everything that is wrong with a sealed dossier, as sentences. Asks nobody: neither a network nor a clock nor a database. The
 * seal shows any change; the rest shows where, and that what was sealed agrees with the audit.
 */
export function checkDossier(text: string, { key, anchors = [], chain }: Held): Checked {
  const sealed = readSealed(text);
  if (!sealed) return { flaws: ['This is not a dossier: it has to be the file as it was fetched.'] };
  try {
    const { dossier } = sealed;
    const flaws = [
      ...(textOf(sealed) === text ? [] : ['The file is not byte by byte as it was written.']),
      ...flawsOfSeal(sealed, key),
      ...flawsOfRevisions(dossier, key),
      ...flawsOfTrail(dossier),
      ...flawsOfEntries(dossier),
    ];
    const known = new Map([...dossier.trail, dossier.head].map(({ number, hash }) => [number, hash]));
    const met = anchors.filter(({ number }) => known.has(number));
    for (const { number, hash } of met) if (known.get(number) !== hash) flaws.push(`Entry ${number} of the audit is not the one that was anchored.`);
    for (const [number, hash] of chain ? known : [])
      if (chain!.get(number) !== hash) flaws.push(`Entry ${number} is not in the audit that it is held to.`);
    return flaws.length > 0 ? { flaws } : { dossier, anchorsMet: met.length };
  } catch {
    return { flaws: ['This is not a dossier: parts of it are missing.'] };
  }
}

function readSealed(text: string): SealedDossier | undefined {
  try {
    const value = JSON.parse(text) as Partial<SealedDossier> | null;
    const isOne = value?.form === fileForm && typeof value.contentHash === 'string' && typeof value.signature === 'string';
    return isOne && typeof value.dossier === 'object' ? (value as SealedDossier) : undefined;
  } catch {
    return undefined;
  }
}

function flawsOfSeal({ dossier, contentHash: hash, signature }: SealedDossier, key: KeyObject): string[] {
  const bytes = Buffer.from(signature, 'base64url');
  const isSigned = bytes.toString('base64url') === signature && verify(null, Buffer.from(signedTextOf(dossier, hash)), key, bytes);
  return [
    ...(contentHash(dossier) === hash ? [] : ['The content is not what was sealed: its SHA-256 is another.']),
    ...(isSigned ? [] : ['The signature does not fit, or was made with another key.']),
  ];
}

const flawsOfRevisions = ({ revisions }: KeptDossier, key: KeyObject): string[] =>
  revisions.flatMap(({ number, content, contentHash: hash, receipt }) => [
    ...(contentHash(content) === hash ? [] : [`Revision ${number} is not what was handed in: its SHA-256 is another.`]),
    ...(receipt && whyNotGood({ ...receipt, contentHash: hash }, key) ? [`The receipt of revision ${number} is not good.`] : []),
  ]);

/** Each entry is whole, they stand in order, and neighbours are chained. */
function flawsOfTrail({ trail, head }: KeptDossier): string[] {
  return trail.flatMap((entry, i) => {
    const before = trail[i - 1];
    const previous = entry.number === 0 ? beginning : before?.number === entry.number - 1 ? before.hash : undefined;
    return [
      ...(entry.hash === hashOfEntry(entry) ? [] : [`Entry ${entry.number} of the audit was changed: its hash is not that of its content.`]),
      ...(before && before.number >= entry.number ? [`Entry ${entry.number} of the audit is out of order.`] : []),
      ...(previous !== undefined && previous !== entry.previousHash
        ? [`Entry ${entry.number} of the audit does not follow from the one before.`]
        : []),
      ...(entry.number > head.number || (entry.number === head.number && entry.hash !== head.hash)
        ? [`Entry ${entry.number} of the audit is not of the chain that ended at ${head.number}.`]
        : []),
    ];
  });
}

/** What is said to have happened was written down by the entries that it names, by the same person and not before. */
function flawsOfEntries({ sections, trail }: KeptDossier): string[] {
  const entries = new Map(trail.map((entry) => [entry.number, entry]));
  return sections.flatMap(({ kind, entries: said }) =>
    said.flatMap(({ event, at, personId, audit }) => {
      if (!audit) return [];
      const entry = entries.get(audit.number);
      const fits = entry?.hash === audit.hash && entry.at >= at && entry.personId === personId;
      return fits ? [] : [`${kind}, ${event}: entry ${audit.number} of the audit does not say so.`];
    }),
  );
}

/** Follows an exported audit from its beginning. Says its entries' hashes, or the number at which it breaks. */
export function followAudit(lines: Iterable<string>): { chain: Map<number, string> } | { brokenAt: number } {
  const chain = new Map<number, string>();
  let previous = beginning;
  for (const line of lines) {
    if (line === '') continue;
    const entry = JSON.parse(line) as Parameters<typeof hashOfEntry>[0] & { head?: Head };
    if (entry.head) continue;
    if (entry.number !== chain.size || entry.previousHash !== previous || entry.hash !== hashOfEntry(entry)) return { brokenAt: chain.size };
    chain.set(entry.number, entry.hash);
    previous = entry.hash;
  }
  return { chain };
}
