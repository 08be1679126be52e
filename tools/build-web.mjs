// `node tools/build-web.mjs FOLDER`: makes the pages of web/ ready to be served. The folder appears whole or not at all, so that
// several programs may build at once, and whoever finds it may use it.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';
import { areaStyles } from './area-styles.mjs';

// one build for all: whatever the program that asks for it runs as, a test for instance, has no part in it
process.env.NODE_ENV = 'production';

const root = path.resolve(import.meta.dirname, '..');
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/web'));
const made = `${target}.${process.pid}.tmp`;

const shared = {
  root: path.join(root, 'web'),
  mode: 'production',
  configFile: false,
  envFile: false,
  logLevel: 'error',
  publicDir: false,
  cacheDir: path.join(made, '.vite'),
};

await mkdir(made, { recursive: true });
try {
  await build({
    ...shared,
    base: '/web/',
    plugins: [areaStyles],
    build: {
      outDir: path.join(made, 'pages'),
      assetsDir: '.',
      assetsInlineLimit: 0, // the pages' policy allows no data: addresses
      emptyOutDir: true,
      manifest: 'manifest.json',
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: [
          ...['desk/index.html', 'desk/keep.ts', 'portal/client.ts', 'portal/portal.css', 'design/more-faces.css', 'design/icon.svg'],
          ...['screen/wall.html', 'screen/edition.html', 'screen/keep.ts'],
        ].map((name) => path.join(root, 'web', name)),
      },
    },
  });
  await build({
    ...shared,
    base: '/web/',
    ssr: { noExternal: true },
    build: {
      outDir: path.join(made, 'server'),
      ssr: path.join(root, 'web/portal/server.tsx'),
      emptyOutDir: true,
      target: 'node24',
      minify: true,
      reportCompressedSize: false,
      rollupOptions: { output: { entryFileNames: 'portal.mjs' } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await compress(path.join(made, 'pages'));
  await rm(path.join(made, '.vite'), { recursive: true, force: true });
  // somebody else may have been faster: theirs is the same
  await rename(made, target).catch(async (error) => {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
  });
  await clearOld(path.dirname(target));
} finally {
  await rm(made, { recursive: true, force: true });
}

/** Takes away what no program has looked for in a month, and what broke off in the middle. */
async function clearOld(folder) {
  for (const name of await readdir(folder)) {
    if (!/^[0-9a-f]{20}(\.\d+\.tmp)?$/.test(name)) continue;
    const place = path.join(folder, name);
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: Date.now() }));
    const days = (Date.now() - mtimeMs) / 86_400_000;
    if (days > (name.endsWith('.tmp') ? 1 : 30)) await rm(place, { recursive: true, force: true });
  }
}

/** Puts a smaller copy beside each file that gets smaller, once, instead of with each request. */
async function compress(folder) {
  for (const name of await readdir(folder)) {
    if (!/\.(js|css|html|svg)$/.test(name)) continue;
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    const br = await promisify(brotliCompress)(bytes, { params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    await writeFile(`${file}.br`, br);
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
}
