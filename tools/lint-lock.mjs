// which packages in the lockfile name optional dependencies that the lockfile lacks?
import fs from 'node:fs';
const l = JSON.parse(fs.readFileSync(process.argv[2] ?? 'package-lock.json'));
const names = new Set(Object.keys(l.packages).map((k) => k.split('node_modules/').pop()));
for (const [k, v] of Object.entries(l.packages)) {
  const miss = Object.entries(v.optionalDependencies ?? {}).filter(([n]) => !names.has(n));
  if (miss.length)
    console.log(
      k || '(root)',
      v.version,
      'lacks',
      miss.length,
      'of',
      Object.keys(v.optionalDependencies).length,
      miss.map(([n, r]) => n + '@' + r).join(' '),
    );
}
