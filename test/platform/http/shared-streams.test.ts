import { EventEmitter } from 'node:events';
import { type Listener, SharedStreams, type Upstream, waitingBytes } from '../../../src/platform/http/shared-streams.ts';

/** Somebody who listens; reads nothing where they are deaf. */
class Ear extends EventEmitter {
  heard = '';
  destroyed = false;
  writableLength = 0;
  readonly #isDeaf: boolean;

  constructor(isDeaf = false) {
    super();
    this.#isDeaf = isDeaf;
  }

  write(bytes: Buffer): boolean {
    if (this.#isDeaf) this.writableLength += bytes.length;
    else this.heard += bytes.toString();
    return true;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }

  end(): void {
    this.destroy();
  }
}

/** What happens, told by hand; and how often somebody began to follow it. */
function source() {
  const told: { id: string; bytes: Buffer }[] = [];
  let [opened, closed] = [0, 0];
  let wake = () => {};
  let isOver = false;
  const open = async (): Promise<Upstream> => {
    opened++;
    return {
      frames: (async function* () {
        for (let at = 0; !isOver;) {
          const frame = told[at];
          if (frame) {
            at++;
            yield frame;
          } else await new Promise<void>((resolve) => (wake = resolve));
        }
      })(),
      close: async () => {
        closed++;
        isOver = true;
        wake();
      },
    };
  };
  return {
    open,
    tell(id: string, size = 1) {
      told.push({ id, bytes: Buffer.from(`${id}${'.'.repeat(size)}`) });
      wake();
    },
    counts: () => [opened, closed],
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0)).then(() => new Promise(setImmediate));
const join = (streams: SharedStreams, ear: Ear, open: () => Promise<Upstream>, seen?: string, question = 'stage') =>
  streams.join(question, seen, ear as unknown as Listener, open, () => (ear.heard += 'head '));

test('who asks the same has one subscription; who comes later is given the last event, who comes back what they missed', async () => {
  const [streams, what] = [new SharedStreams(), source()];
  const [first, late, back, upToDate] = [new Ear(), new Ear(), new Ear(), new Ear()];
  void join(streams, first, what.open);
  what.tell('1');
  await settled();
  what.tell('2');
  await settled();
  void join(streams, late, what.open);
  void join(streams, back, what.open, '1');
  void join(streams, upToDate, what.open, '2');
  what.tell('3');
  await settled();
  expect([first, late, back, upToDate].map(({ heard }) => heard)).toEqual(['head 1.2.3.', 'head 2.3.', 'head 2.3.', 'head 3.']);
  expect(what.counts()).toEqual([1, 0]);
});

test('of another state, or behind another event, it is another subscription', async () => {
  const [streams, what] = [new SharedStreams(), source()];
  void join(streams, new Ear(), what.open, undefined, 'revision 1');
  void join(streams, new Ear(), what.open, undefined, 'revision 2');
  void join(streams, new Ear(), what.open, '7', 'revision 2');
  void join(streams, new Ear(), what.open, '7', 'revision 2');
  await settled();
  expect([what.counts(), streams.size]).toEqual([[3, 0], 3]);
});

test('who does not read is let go, and holds nobody else', async () => {
  const [streams, what] = [new SharedStreams(), source()];
  const [deaf, other] = [new Ear(true), new Ear()];
  void join(streams, deaf, what.open);
  void join(streams, other, what.open);
  what.tell('1', waitingBytes);
  what.tell('2');
  await settled();
  expect([deaf.destroyed, other.destroyed, other.heard.endsWith('2.')]).toEqual([true, false, true]);
});

test('with the last listener the subscription ends', async () => {
  const [streams, what] = [new SharedStreams(), source()];
  const [one, other] = [new Ear(), new Ear()];
  const gone = [join(streams, one, what.open), join(streams, other, what.open)];
  await settled();
  one.destroy();
  await settled();
  expect(what.counts()).toEqual([1, 0]);
  other.destroy();
  for (const one of gone) await one;
  await settled();
  expect([what.counts(), streams.size]).toEqual([[1, 1], 0]);
});
