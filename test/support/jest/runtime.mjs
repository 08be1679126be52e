// How jest loads what tests import: test code anew for each file, as ever; the program and the packages once for a process, by Node itself, as they
// are loaded where the program runs. Loading all of them again took more than half of what most files took.
import { createRequire } from 'node:module';
import path from 'node:path';
import { types } from 'node:util';
import vm from 'node:vm';
import JestRuntime from 'jest-runtime';
import '../../../tools/swc-hook.mjs';

const load = createRequire(import.meta.url);
const program = path.resolve(import.meta.dirname, '../../../src') + path.sep;
const packages = `${path.sep}node_modules${path.sep}`;
/** Takes no object that was written where another `Object` is: it lives where tests do. */
const strict = `${packages}oidc-provider${path.sep}`;
/** What was built here is kept beside the packages, and may await while it is loaded, which nothing that is required can. */
const built = `${packages}.cache${path.sep}`;
const isLoadedOnce = (file) => (file.startsWith(program) || file.includes(packages)) && ![strict, built].some((part) => file.includes(part));

export default class Runtime extends JestRuntime {
  constructor(...given) {
    super(...given);
    const { _resolution: resolution, esmLoader } = this;
    // jest has whatever is no module of its own from a `require`, and shows it to modules as if it were one
    instead(resolution, 'shouldLoadAsEsm', (asked, file) => !isLoadedOnce(file) && asked(file));
    instead(esmLoader, 'pendingCjsBuildIsUnmarkedEsm', (asked, pending) => !isLoadedOnce(pending.modulePath) && asked(pending));
    instead(esmLoader, 'buildCjsAsEsmSyntheticModule', (asked, from, file, context) =>
      isLoadedOnce(file) ? shownAsModule(file, context) : asked(from, file, context),
    );
  }
}

/** Puts something in a method's place that may ask it. */
function instead(of, name, method) {
  if (typeof of[name] !== 'function')
    throw new Error(`jest's runtime has no ${name} any more: see docs/decisions/0086-tests-load-the-program-once.md`);
  const before = of[name].bind(of);
  of[name] = (...given) => method(before, ...given);
}

function shownAsModule(file, context) {
  const found = load(file);
  const isModule = types.isModuleNamespaceObject(found);
  const names = new Set(['default', ...Object.keys(found)]);
  function show() {
    for (const name of names) this.setExport(name, name === 'default' && !isModule ? found : found[name]);
  }
  return new vm.SyntheticModule([...names], show, { context, identifier: file });
}
