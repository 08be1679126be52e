// An examiner's program: one file, one answer, and it ends. It has no settings, no secrets and no connections; what a file
// does to it, it does to nothing else.
import { open } from 'node:fs/promises';
import type { Asked, Examined } from './examined.ts';
import { recogniseFile } from './recognise-file.ts';

const asked = JSON.parse(process.argv[2]!) as Asked;
process.stdout.write(JSON.stringify(await examine(asked)));

async function examine(work: Asked): Promise<Examined> {
  const type = recogniseFile(await headOf(work.file));
  const kinds = { VARIANTS: 'PICTURE', CLEAN: 'DOCUMENT' } as Partial<Record<Asked['kind'], string>>;
  if (!type || type.kind !== (kinds[work.kind] ?? work.kind)) return { failure: 'WRONG_TYPE' };
  switch (work.kind) {
    case 'PICTURE':
      return await (await import('./examine-picture.ts')).examinePicture(work);
    case 'VARIANTS':
      return await (await import('./examine-picture.ts')).makeVariants(work, type.mimeType);
    case 'VIDEO':
      return await (await import('./examine-video.ts')).examineVideo(work, type.mimeType);
    case 'DOCUMENT':
      return await (await import('./examine-document.ts')).examineDocument(work, type.mimeType);
    case 'CLEAN':
      return await (await import('./clean-document.ts')).cleanDocument(work, type.mimeType);
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const head = Buffer.alloc(64);
    await handle.read(head, 0, 64, 0);
    return head;
  } finally {
    await handle.close();
  }
}
