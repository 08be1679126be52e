import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/server';
import { type Desk, instantOf } from '../../identity/index.ts';
import { Asset } from '../asset.entity.ts';
import { sentenceOfFailure } from '../failure-sentences.ts';
import { UploadRefused } from './upload-refused.ts';
import { receiveFile, type Receiving } from './receive-file.ts';

/** Whose request is being served. Set by the guard before the protocol's code runs. */
export const atTheDesk = new AsyncLocalStorage<Desk>();

/** How often, while bytes come, it is asked whether the session is still open, in milliseconds. */
const askAgain = 1_000;

/**
 * What the protocol's code reads and writes. It never makes an upload: the graph does. An offset is only said once the
 * bytes before it would survive a power cut, and the last one once the file is received for good.
 */
export class UploadStore extends DataStore {
  readonly #receiving: Omit<Receiving, 'em'>;

  constructor(receiving: Omit<Receiving, 'em'>) {
    super();
    this.#receiving = receiving;
    this.extensions = ['termination'];
  }

  override async getUpload(id: string): Promise<Upload> {
    const { em, folder } = this.#here();
    const asset = await em.fork().findOne(Asset, { id });
    if (!asset) throw new UploadRefused(ERRORS.FILE_NOT_FOUND);
    const { byteLength: size, state, failure, expiresAt } = asset;
    if (failure === 'EXPIRED' || failure === 'TOO_LATE') throw new UploadRefused(ERRORS.FILE_NO_LONGER_EXISTS);
    if (state !== 'AWAITED') return new Upload({ id, size, offset: size });
    const offset = await folder.size(id);
    if (offset === size)
      await this.#receive(id); // the program ended between the last byte and its row
    else if (expiresAt && (await instantOf(em.fork())) >= expiresAt) throw new UploadRefused(ERRORS.FILE_NO_LONGER_EXISTS);
    return new Upload({ id, size, offset });
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const { em, folder } = this.#here();
    const desk = atTheDesk.getStore()!;
    const watch = setInterval(() => {
      void desk.session?.isStillOpen(em.fork()).then(
        (open) => open || stream.destroy(new Error('the session has ended')),
        () => {}, // the database is away: receiving asks it again
      );
    }, askAgain);
    try {
      const here = await folder.append(id, offset, stream);
      const asset = await em.fork().findOne(Asset, { id });
      if (!asset) throw new UploadRefused(ERRORS.FILE_NO_LONGER_EXISTS);
      if (here === asset.byteLength) await this.#receive(id);
      return here;
    } finally {
      clearInterval(watch);
    }
  }

  /** Only what is not finished: the server has looked. The material stays, and can be sent again. */
  override async remove(id: string): Promise<void> {
    const { em, folder } = this.#here();
    await em
      .fork()
      .execute(
        `update assets set state = 'FAILED', failure = 'EXPIRED', expires_at = null, changed_at = instant() where id = ? and state = 'AWAITED'`,
        [id],
      );
    await folder.remove(id);
  }

  /** As whoever asks: they see and change what is theirs, and nothing else. */
  #here(): Receiving {
    return { ...this.#receiving, em: atTheDesk.getStore()!.em };
  }

  async #receive(id: string): Promise<void> {
    const became = await receiveFile(this.#here(), id);
    if (became === 'GONE') throw new UploadRefused(ERRORS.FILE_NO_LONGER_EXISTS);
    const { language } = atTheDesk.getStore()!;
    if (became === 'TOO_LATE') throw new UploadRefused({ status_code: 403, body: sentenceOfFailure('TOO_LATE', 'VIDEO')[language] });
  }
}
