/** A file of a tar archive, with its bytes as they come. */
export interface TarFile {
  name: string;
  size: number;
  bytes: AsyncIterable<Buffer>;
}

const block = 512;
/** A size is written as eleven octal digits. */
const largest = 8 ** 11 - 1;

/** A tar archive (POSIX ustar) as it is read: nothing of it is held but the piece under way. Throws where a file is not as long as it said. */
export async function* writeTar(files: AsyncIterable<TarFile>): AsyncGenerator<Buffer> {
  for await (const { name, size, bytes } of files) {
    yield header(name, size);
    let written = 0;
    for await (const piece of bytes) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${name} was to have ${size} bytes, and has ${written}`);
    if (size % block > 0) yield Buffer.alloc(block - (size % block));
  }
  yield Buffer.alloc(2 * block);
}

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100 || size > largest) throw new Error(`${name} does not fit into a tar archive`);
  const bytes = Buffer.alloc(block);
  const put = (text: string, at: number) => bytes.write(text, at, 'latin1');
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  bytes.write(name, 0, 'utf8');
  put(octal(0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(0, 11), 136); // no time: the same content makes the same bytes
  put(' '.repeat(8), 148);
  put('0', 156);
  put('ustar\x0000', 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}
