import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What a thread is started with, of each place that starts one. */
const started = globSync('{src,test,bench,tools}/**/*.{ts,mjs}', { cwd: root })
  .filter((file) => file !== path.join('test', 'architecture', path.basename(import.meta.filename)))
  .flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('new Worker(')
      .slice(1)
      .map((rest) => ({ file, options: rest.slice(0, 400) })),
  );

test('no thread loads what the program is transformed with: the second one to do so would take the process with it', () => {
  expect(started.length).toBeGreaterThanOrEqual(4);
  expect(started.filter(({ options }) => !options.includes('execArgv: []')).map(({ file }) => file)).toEqual([]);
});
