import { findLockProblems } from '../../tools/lint-lock.mjs';

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

test('a lock that rebuilds anywhere has nothing to say', () => {
  const sound = {
    '': { optionalDependencies: { left: '1.0.0' } },
    'node_modules/left': { version: '1.0.0', funding: { url: 'https://example.org' } },
  };
  expect(findLockProblems(lock(sound))).toEqual([]);
});

test('an optional package that npm dropped is named', () => {
  const [problem, ...more] = findLockProblems(
    lock({ 'node_modules/up': { optionalDependencies: { 'up-arm64': '1.0.0', 'up-x64': '1.0.0' } }, 'node_modules/up-x64': {} }),
  );
  expect(problem).toMatch(/^"node_modules\/up" wants up-arm64, which the lock lacks/);
  expect(more).toEqual([]);
});

test('an address is named, whether fetched from or asked for', () => {
  const resolved = lock({ 'node_modules/a': { resolved: 'https://registry.example.org/a.tgz' } });
  const wanted = lock({ '': { dependencies: { a: 'git+https://example.org/a' } } });
  expect(findLockProblems(resolved)).toEqual([expect.stringMatching('names the address https://registry.example.org/a.tgz')]);
  expect(findLockProblems(wanted)).toEqual([expect.stringMatching('The project itself names the address git\\+https://example.org/a')]);
});
