const extensions: Record<string, string> = {
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/jpeg': 'jpg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/quicktime': 'mov',
  'text/vtt': 'vtt',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
};

/** The last part of a file's address. The hash is that of the bytes, so what stands at an address never changes. */
export const fileName = (hash: string, mimeType: string): string => `${hash}.${extensions[mimeType] ?? 'bin'}`;

/** The hash in a file's name; undefined where it is no such name. */
export const hashIn = (name: string): string | undefined => /^([0-9a-f]{64})\.[a-z0-9]{3,4}$/.exec(name)?.[1];
