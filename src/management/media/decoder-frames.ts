/**
 * What goes between the program and a decoder: a frame is its length in four bytes, then that many bytes. An answer's
 * frame is the length of its JSON, the JSON, and the renditions' bytes one behind the other. Nothing in an answer is
 * believed before its form has been looked at: whoever broke the decoder may have written it.
 */
export const frame = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

/** Collects bytes until a frame is whole. Throws for one that is announced as longer than allowed. */
export class FrameReader {
  readonly #longest: number;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** The frame's content once it is whole; nothing may come behind it before it was asked for. */
  push(chunk: Buffer): Buffer | undefined {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < 4) return undefined;
    if (this.#chunks[0]!.length < 4) this.#chunks = [Buffer.concat(this.#chunks)];
    const expected = this.#chunks[0]!.readUInt32BE(0) + 4;
    if (expected > this.#longest || this.#length > expected) throw new Error('a frame has the wrong length');
    if (this.#length < expected) return undefined;
    const whole = Buffer.concat(this.#chunks).subarray(4);
    this.#chunks = [];
    this.#length = 0;
    return whole;
  }
}
