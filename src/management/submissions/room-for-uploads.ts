import type { EntityManager } from '@mikro-orm/postgresql';
import type { MaterialKind } from '../../generated/schema.ts';
import { type Refusal, refusal } from '../../platform/graph/refusal.ts';
import { isLongerThan, isOneLine, tidy } from '../../platform/text.ts';
import { mostOfKind } from '../media/index.ts';
import { notOneLine, tooLong } from '../organizations/index.ts';
import { required } from './submission-problems.ts';

/** How much may be uploaded. */
export interface Room {
  /** Largest file of each kind, in bytes. */
  largest: Record<MaterialKind, number>;
  /** Largest picture that comes with a request, in bytes. */
  attached: number;
  /** Most bytes of a submission's materials together. */
  ofSubmission: number;
  /** Most uploads that a person has begun and not finished. */
  openUploads: number;
  /** How long bytes are awaited, in hours. */
  hours: number;
  /** Whether so many more bytes fit on the disk. */
  fits(bytes: number): Promise<boolean>;
}

export const fileNameLimit = 200;

/** What keeps a file from being awaited, by its description alone. */
export function problemsOfFile(room: Room, kind: MaterialKind, { fileName, byteLength }: { fileName: string; byteLength: number }): Refusal[] {
  const name = tidy(fileName);
  return [
    ...(name === '' ? [required('fileName')] : isOneLine(name) ? [] : [notOneLine('fileName')]),
    ...(isLongerThan(name, fileNameLimit) ? [tooLong(fileNameLimit, 'fileName')] : []),
    ...(byteLength < 1 ? [emptyFile()] : byteLength > room.largest[kind] ? [tooManyBytes(room.largest[kind])] : []),
  ];
}

/** What keeps a file from being awaited, by what there is already. The submission is locked. */
export async function problemsOfRoom(
  em: EntityManager,
  room: Room,
  asked: { submissionId: string; ownerId: string; byteLength: number; added?: MaterialKind },
): Promise<Refusal[]> {
  const [counted] = await em.execute<{ open: number; bytes: string; ofKind: number }[]>(
    `select (select count(*)::int from assets where owner_id = ? and state = 'AWAITED') as open,
       (select coalesce(sum(a.byte_length), 0) from submission_materials m join assets a on a.id in (m.asset_id, m.replacement_id) where m.submission_id = ?) as bytes,
       (select count(*)::int from submission_materials where submission_id = ? and kind = ?) as "ofKind"`,
    [asked.ownerId, asked.submissionId, asked.submissionId, asked.added ?? 'PICTURE'],
  );
  const { open, bytes, ofKind } = counted!;
  return [
    ...(asked.added && ofKind >= mostOfKind[asked.added] ? [tooManyOfKind(mostOfKind[asked.added])] : []),
    ...(await problemsOfSpace(room, { open, bytes: Number(bytes), byteLength: asked.byteLength })),
  ];
}

/** What keeps a file from being awaited, by how many uploads a person has open and how many bytes lie where it belongs. */
export const problemsOfSpace = async (
  room: Room,
  { open, bytes, byteLength }: { open: number; bytes: number; byteLength: number },
): Promise<Refusal[]> => [
  ...(open >= room.openUploads ? [tooManyOpen(room.openUploads)] : []),
  ...(bytes + byteLength > room.ofSubmission ? [tooManyTogether(room.ofSubmission)] : []),
  ...((await room.fits(byteLength)) ? [] : [noRoom()]),
];

const mb = (bytes: number) => (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
const emptyFile = () => refusal('INVALID', { en: 'This file is empty.', 'zh-Hans': '该文件为空。' }, 'byteLength');
const tooManyBytes = (most: number) =>
  refusal(
    'MEDIA_TOO_LARGE',
    { en: `At most ${mb(most)} MB are taken of this kind. Send a smaller file.`, 'zh-Hans': `此类文件不得超过 ${mb(most)} MB，请上传较小的文件。` },
    'byteLength',
  );
const tooManyOfKind = (most: number) =>
  refusal(
    'TOO_MANY',
    { en: `A submission has at most ${most} of this kind. Remove one first.`, 'zh-Hans': `每项申报最多 ${most} 个此类材料，请先删除一个。` },
    'kind',
  );
const tooManyOpen = (most: number) =>
  refusal('TOO_MANY', {
    en: `You have ${most} uploads that are not finished. Finish or remove one first.`,
    'zh-Hans': `您有 ${most} 个未完成的上传，请先完成或删除一个。`,
  });
const tooManyTogether = (most: number) =>
  refusal(
    'MEDIA_TOO_LARGE',
    { en: `All materials of a submission together have at most ${mb(most)} MB.`, 'zh-Hans': `每项申报的全部材料合计不得超过 ${mb(most)} MB。` },
    'byteLength',
  );
const noRoom = () =>
  refusal('TRY_LATER', {
    en: 'There is no room for this file right now. Try again in a few minutes.',
    'zh-Hans': '目前存储空间不足，请几分钟后重试。',
  });
