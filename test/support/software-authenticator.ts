import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Options {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
}

/** What may go wrong with an answer, on purpose. */
interface Some {
  origin?: string;
  rpId?: string;
  /** False: the holder has not unlocked it. */
  unlocked?: boolean;
  /** True: the counter stands still, as with a copy of the passkey. */
  copied?: boolean;
}

/** A passkey that lives in memory: ES256, resident, as a phone would keep it. */
export class SoftwareAuthenticator {
  readonly #id = randomBytes(16);
  readonly #key: KeyObject;
  readonly #publicKey: Uint8Array;
  #counter = 0;

  /** @param counts false for a passkey that is kept in step between devices: its counter is always 0. */
  constructor(
    private readonly origin: string,
    private readonly counts = true,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x, y } = publicKey.export({ format: 'jwk' });
    const cose = new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      ...([
        [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
      ] as const),
    ]);
    this.#publicKey = isoCBOR.encode(cose as never);
  }

  /** Answers options for making a passkey, as `credential.toJSON()` would. */
  create(options: string, some: Some = {}): string {
    const { challenge, rp } = JSON.parse(options) as Options;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#publicKey]);
    const authData = Buffer.concat([this.#head(some.rpId ?? rp!.id, 0x40, some), attested]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge, some),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers options for asking a passkey. */
  get(options: string, some: Some = {}): string {
    const { challenge, rpId } = JSON.parse(options) as Options;
    if (this.counts && !some.copied) this.#counter++;
    const authData = this.#head(some.rpId ?? rpId!, 0, some);
    const clientDataJSON = this.#clientData('webauthn.get', challenge, some);
    const clientHash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([authData, clientHash]), this.#key).toString('base64url');
    return this.#answer({ clientDataJSON, authenticatorData: authData.toString('base64url'), signature });
  }

  #head(rpId: string, flags: number, { unlocked = true }: Some): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags | 0x01 | (unlocked ? 0x04 : 0)]), counter]);
  }

  #clientData(type: string, challenge: string, { origin = this.origin }: Some): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }

  #answer(response: Record<string, unknown>): string {
    const id = this.#id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}
