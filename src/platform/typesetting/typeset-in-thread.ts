import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';
import type { Said, ToTypeset } from './typeset.ts';

// A folder that is not there: everything is handed over in memory, and a template can read nothing of the machine.
const workspace = '/nowhere-of-casegraph';

parentPort!.postMessage(set(workerData as ToTypeset) satisfies Said);

function set({ template, data, files, at }: ToTypeset): Said {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(data)));
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(bytes));
  const compiled = compiler.compile({ mainFileContent: template });
  const { result } = compiled;
  if (!result) return { wrong: sayWhy(compiled.takeError()?.shortDiagnostics) };
  try {
    return { pdf: compiler.pdf(result, { pdfStandard: 'a-2u', creationTimestamp: Math.floor(at.getTime() / 1000) }), pages: result.numOfPages };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function sayWhy(diagnostics: { message?: string }[] = []): string {
  return diagnostics.map(({ message }) => message).join('; ') || 'unknown';
}
