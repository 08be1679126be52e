import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Decoded, unpackDecoded } from './decoded.ts';
import { giveWay } from './give-way.ts';
import { frame, FrameReader } from './decoder-frames.ts';
import { largestAnswer, mostMemoryMb, picturesPerProcess, secondsPerPicture } from './media-limits.ts';

/** A process that unpacks pictures. What a picture does to it, it does to nothing else. */
export interface Decoder {
  /** Null when the process died over it, hung or answered nonsense: that is the picture's fault until it is proved otherwise. */
  decode(bytes: Buffer): Promise<Decoded | null>;
  /** Undefined while none runs. */
  pid(): number | undefined;
  close(): void;
}

export interface DecoderOptions {
  /** Longest time for a picture, in milliseconds. */
  pictureMs: number;
  /** Pictures after which a process is replaced, so that nothing can settle in it. */
  pictures: number;
  /** Its program. */
  entry: string;
}

const usual: DecoderOptions = {
  pictureMs: secondsPerPicture * 1_000,
  pictures: picturesPerProcess,
  entry: fileURLToPath(new URL('./decode-pictures.ts', import.meta.url)),
};
const hook = new URL('../../../tools/swc-hook.mjs', import.meta.url).href;

/** A decoder, whose process is started by the first picture and again whenever it is gone. One picture at a time. */
export function openDecoder(options: Partial<DecoderOptions> = {}): Decoder {
  const { pictureMs, pictures, entry } = { ...usual, ...options };
  let child: ChildProcess | undefined;
  let decoded = 0;

  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    pid: () => child?.pid,
    close,
    async decode(bytes) {
      if (!child || child.exitCode !== null || child.signalCode !== null || !child.pid) {
        child = start(entry);
        decoded = 0;
      }
      const working = child;
      keepAwake(working, true);
      const answer = await ask(working, bytes, pictureMs);
      keepAwake(working, false);
      decoded++;
      if (answer === null || decoded >= pictures) {
        working.kill('SIGKILL');
        if (child === working) child = undefined;
      }
      return answer;
    },
  };
}

function start(entry: string): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${mostMemoryMb / 4}`, '--import', hook, entry];
  // the shell sets what Node cannot: the most memory of all kinds, pictures' own included
  const limited =
    process.platform === 'linux' ? ['/bin/sh', '-c', `ulimit -c 0; ulimit -d ${mostMemoryMb * 1024}; exec "$@"`, 'decoder', ...node] : node;
  const child = spawn(limited[0]!, limited.slice(1), { env: {}, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  child.on('error', () => {});
  giveWay(child.pid);
  child.stdin!.on('error', () => {});
  keepAwake(child, false);
  return child;
}

/** An idle decoder does not keep the program from ending; it ends by itself when its input is closed. */
function keepAwake(child: ChildProcess, awake: boolean): void {
  for (const each of [child, child.stdin as Socket, child.stdout as Socket])
    if (awake) each.ref();
    else each.unref();
}

/** Sends a picture and waits for the answer; null when there is none in time, or none that can be believed. */
function ask(child: ChildProcess, bytes: Buffer, pictureMs: number): Promise<Decoded | null> {
  return new Promise((resolve) => {
    const reader = new FrameReader(largestAnswer);
    const end = (answer: Decoded | null) => {
      clearTimeout(timer);
      child.stdout!.off('data', hear);
      child.off('exit', gone).off('error', gone);
      resolve(answer);
    };
    const gone = () => end(null);
    const hear = (chunk: Buffer) => {
      try {
        const whole = reader.push(chunk);
        if (whole) end(unpackDecoded(whole));
      } catch {
        end(null);
      }
    };
    const timer = setTimeout(gone, pictureMs);
    child.stdout!.on('data', hear);
    child.once('exit', gone).once('error', gone);
    child.stdin!.write(frame(bytes));
  });
}
