import type { Cue, Item, Known, Localized } from '../known.ts';

interface ManifestFile {
  url: string;
  hash: string;
  size: number;
}

/** An item as the manifest and the sealed parts have it. */
export interface SentItem {
  order: number;
  case: Omit<Item['case'], 'cover'> & { cover: { hash: string; mimeType: string } | null };
}

/** A cue as it is sent: with what opens the sealed part of what it brings on stage. */
export interface SentCue extends Cue {
  sealed: { hash: string; key: string } | null;
}

/** Everything that a screen needs to go on by itself. */
export interface Manifest {
  edition: number;
  names: Localized;
  fields: { key: string; names: Localized }[];
  opensAt: string | null;
  programme: { id: string; version: number } | null;
  cue: SentCue | null;
  items: SentItem[];
  files: ManifestFile[];
  sealed: ManifestFile[];
  opened: { order: number; hash: string; key: string }[];
}

const endings: Record<string, string> = { 'image/webp': 'webp', 'image/avif': 'avif', 'image/jpeg': 'jpg' };

/** Where a picture is, among files that are public and among those that came sealed. */
export const addressOf = ({ hash, mimeType }: { hash: string; mimeType: string }): string => `/files/${hash}.${endings[mimeType] ?? 'bin'}`;

export const itemOf = ({ order, case: it }: SentItem): Item => ({ order, case: { ...it, cover: it.cover && addressOf(it.cover) } });

export const knownOf = ({ edition: year, names, fields, opensAt, programme, cue, items }: Manifest): Known => ({
  edition: { year, names, fields, opensAt },
  programme,
  cue,
  items: items.map(itemOf),
});
