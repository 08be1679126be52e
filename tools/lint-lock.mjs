// Fails when `npm ci` could not rebuild the same tree elsewhere: when the lock lost an optional package (npm drops one
// without a word if the registry lacks it, and `npm ci` then refuses), or when it says where its packages were fetched.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** One sentence for each thing wrong with a lockfile, by its text. */
export function findLockProblems(text) {
  const { packages } = JSON.parse(text);
  const locked = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  return Object.entries(packages).flatMap(([place, entry]) => {
    const name = place === '' ? 'The project itself' : `"${place}"`;
    const lacks = Object.keys(entry.optionalDependencies ?? {}).filter((dependency) => !locked.has(dependency));
    return [
      ...(lacks.length > 0
        ? [`${name} wants ${lacks.join(', ')}, which the lock lacks: pin a version whose optional packages the registry has.`]
        : []),
      ...addresses(entry).map((address) => `${name} names the address ${address}: install with the project's .npmrc, and take packages by version.`),
    ];
  });
}

/** Addresses anywhere in an entry, except where a package tells people about itself. */
function addresses({ funding: _, deprecated: __, ...entry }) {
  const texts = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts));
  return texts(entry).filter((text) => /^[a-z][a-z+]*:\/\//i.test(text));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'package-lock.json';
  const problems = findLockProblems(readFileSync(file, 'utf8'));
  for (const problem of problems) console.error(`${file}: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
