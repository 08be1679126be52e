// Node's environment, in which a test shares with the program what is told apart by its class: a date of a test is a date to the program.
import { TestEnvironment } from 'jest-environment-node';

const shared = [
  'Date',
  'JSON', // its errors are then the program's as well
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AggregateError',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Promise',
];

export default class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    for (const name of shared) this.global[name] = globalThis[name];
    this.global.process = process;
  }

  /** The first test of a file that fails says what its pages show, and which program is gone: a machine that nobody can look at is where it mostly happens. */
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' || this.hasSaid) return;
    this.hasSaid = true;
    for (const said of this.global.saidByPrograms?.() ?? []) process.stderr.write(`\n${event.test.name} failed: ${said}\n`);
    for (const said of (await this.global.saidByPages?.()) ?? []) process.stderr.write(`\n${event.test.name} failed while a page showed:\n${said}\n`);
  }
}
