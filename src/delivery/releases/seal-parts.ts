import { createCipheriv, hkdfSync } from 'node:crypto';
import { sha256Hex } from '../../platform/canonical-json.ts';
import type { ReadFile } from './publish-files.ts';
import type { Localized, StageContent, StagePart } from './release-content.ts';

/** A place of the programme as a screen shows it. */
export interface ScreenItem {
  order: number;
  case: {
    id: string;
    slug: string;
    fieldKey: string;
    sourceLocale: string;
    texts: { locale: string; title: string; summary: string | null }[];
    /** The lead first. */
    applicants: Localized[];
    countries: string[];
    cover: { hash: string; mimeType: string; width: number; height: number } | null;
    /** What is shown on stage besides, each a file of its own. Left out where there is nothing, and in sealed parts. */
    onStage?: StageMaterial[];
  };
}

/** A video or document that is shown on stage, with its address. */
export interface StageMaterial {
  url: string;
  hash: string;
  size: number;
  mimeType: string;
  /** Of a video. */
  durationSeconds: number | null;
  subtitles: { locale: string; url: string; hash: string; size: number }[];
}

/**
 * Sealed parts, so that screens hold everything before the stage begins and can show nothing of it. Each is AES-256-GCM over
 *
 *     4 bytes   length of the JSON, big-endian
 *     JSON      { item: ScreenItem, files: [{ hash, mimeType, size }] }
 *     files     one behind the other, in that order
 *     zeros     up to the size that all of them have
 *
 * with a nonce of zeros, because no key is used twice. There are more of them than items, all of one size: what is sealed
 * cannot be told from what is nothing, nor how many items there are, nor which is which.
 */
export interface SealedPart {
  order: number;
  hash: string;
  key: string;
  bytes: Buffer;
}

const mebibyte = 1_048_576;
/** Sealed files come in multiples of this many. */
const inLotsOf = 16;
const nonce = Buffer.alloc(12);

/** The size that all sealed files of a programme have: that of its largest part, rounded up. */
export async function sizeToSeal(parts: readonly StagePart[], readFile: ReadFile): Promise<number> {
  let largest = 0;
  for (const part of parts) largest = Math.max(largest, (await plainPart(part, readFile)).length);
  return Math.ceil((largest + 1) / mebibyte) * mebibyte;
}

/** Everything that is laid into delivery beforehand: the parts, and as many that hold nothing as make the lot full. */
export async function sealParts(stage: StageContent, readFile: ReadFile): Promise<SealedPart[]> {
  const sealed: SealedPart[] = [];
  for (const part of stage.parts) sealed.push(await sealPart(stage, part, readFile));
  const count = Math.ceil(Math.max(1, sealed.length) / inLotsOf) * inLotsOf;
  while (sealed.length < count) sealed.push(seal(stage, -1 - sealed.length, Buffer.alloc(0)));
  return sealed;
}

/** One part alone: the same bytes as among all of them. */
export const sealPart = async (stage: StageContent, part: StagePart, readFile: ReadFile): Promise<SealedPart> =>
  seal(stage, part.order, await plainPart(part, readFile));

function seal({ sealSecret, sealedSize }: StageContent, order: number, plain: Buffer): SealedPart {
  if (plain.length > sealedSize) throw new Error(`the part at place ${order} has grown since it was approved`);
  const padded = Buffer.alloc(sealedSize);
  plain.copy(padded);
  const key = keyOf(sealSecret, order);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const bytes = Buffer.concat([cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
  return { order, hash: sha256Hex(bytes), key: key.toString('hex'), bytes };
}

const keyOf = (secret: string, order: number): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'hex'), Buffer.alloc(0), `casegraph part ${order}`, 32));

async function plainPart(part: StagePart, readFile: ReadFile): Promise<Buffer> {
  const item = screenItem(part);
  const { cover } = item.case;
  const files = cover ? [{ hash: cover.hash, mimeType: cover.mimeType, bytes: await readFile(cover.hash, cover.mimeType) }] : [];
  const head = Buffer.from(JSON.stringify({ item, files: files.map(({ hash, mimeType, bytes }) => ({ hash, mimeType, size: bytes.length })) }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)]);
}

/** What is shown of a part. The manifest says the same of what is public (`delivery/screen/manifest.ts`). */
export function screenItem({ order, case: { id, slug, fieldKey, sourceLocale, texts, applicants, countries, pictures } }: StagePart): ScreenItem {
  const picture = pictures[0];
  const widest = picture?.renditions.at(-1);
  return {
    order,
    case: {
      ...{ id, slug, fieldKey, sourceLocale, countries },
      texts: texts.map(({ locale, title, summary }) => ({ locale, title, summary })),
      applicants: applicants.map(({ names }) => names),
      cover: picture && widest ? { hash: widest.hash, mimeType: picture.mimeType, width: widest.width, height: widest.height } : null,
    },
  };
}
