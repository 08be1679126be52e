// In which order files are run: those that take long first, so that none is left alone on one core at the end. Where jest remembers how long each
// took it sorts them by that; where it has never run, as in CI, it knows their sizes only, which say little.
import TestSequencer from '@jest/test-sequencer';

/** From the longest on; whatever is not named comes last. */
const long = ['test/web/', 'test/promises/', 'test/rights/', 'test/service', 'test/demo/', 'test/commands/', 'test/year'];

export default class LongFilesFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path, context }) => {
      const found = long.findIndex((prefix) => path.slice(context.config.rootDir.length + 1).startsWith(prefix));
      return found === -1 ? long.length : found;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
