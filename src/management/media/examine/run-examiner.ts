import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { giveWay } from '../give-way.ts';
import { mostMemoryMb, secondsPerFile } from '../media-limits.ts';
import { type Asked, type Examined, readExamined } from './examined.ts';

const hook = new URL('../../../../tools/swc-hook.mjs', import.meta.url).href;
const usual = { entry: fileURLToPath(new URL('./examine-file.ts', import.meta.url)), longestMs: secondsPerFile * 1_000 };
const mostAnswered = 100_000;

/**
 * Has one file examined by a process of its own. A file that kills it, hangs it or makes it answer nonsense is unreadable.
 * The process has no settings, and the shell bounds what Node cannot: all memory, and the size of what it writes.
 */
export async function runExaminer(asked: Asked, options: Partial<typeof usual> = {}): Promise<Examined> {
  const { entry, longestMs } = { ...usual, ...options };
  const node = [process.execPath, `--max-old-space-size=${mostMemoryMb / 4}`, '--import', hook, entry, JSON.stringify(asked)];
  const bounds = `ulimit -c 0; ulimit -d ${mostMemoryMb * 1024}; exec "$@"`;
  const [command, ...rest] = process.platform === 'linux' ? ['/bin/sh', '-c', bounds, 'examiner', ...node] : node;
  const child = spawn(command!, rest, { env: {}, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
  giveWay(child.pid);
  return await new Promise<Examined>((resolve) => {
    let answer = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
      if (answer.length > mostAnswered) child.kill('SIGKILL');
    });
    child.once('error', () => resolve({ failure: 'FAULT' }));
    child.once('close', (code) => {
      clearTimeout(timer);
      try {
        resolve(code === 0 ? readExamined(answer) : { failure: 'UNREADABLE' });
      } catch {
        resolve({ failure: 'UNREADABLE' });
      }
    });
  });
}
