import { parseArgs } from 'node:util';
import { workNames } from './work.ts';

export const modes = ['cold', 'warm', 'get', 'conditional', 'compressed', 'changing'] as const;
export type Mode = (typeof modes)[number];

/** What can be run by itself. */
const parts = ['start', 'writes', 'small', 'live', 'growth', 'large', 'search'] as const;
type PartName = (typeof parts)[number];

export interface Pace {
  rounds: number;
  warmUpSeconds: number;
  measuredSeconds: number;
}

export interface Options {
  pace: Pace;
  isShort: boolean;
  works: ReadonlySet<string>;
  modes: ReadonlySet<Mode>;
  parts: ReadonlySet<PartName>;
  /** Whether the table and the picture go into docs/, beside what other parts have left there. */
  keep: boolean;
}

export const usage = `npm run bench -- [--short | --quick | --long] [--works ${workNames.join(',')}] [--modes ${modes.join(',')}] [--parts ${parts.join(',')}] [--keep]`;

/** Without words: everything, which takes well over half an hour. `--short`: one short round of the small data, under two minutes. `--quick`: three rounds, half as long as usual. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      short: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      works: { type: 'string' },
      modes: { type: 'string' },
      parts: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const named = <T extends string>(given: string | undefined, known: readonly T[], usual: readonly T[] = known): ReadonlySet<T> => {
    const asked = given?.split(',') ?? usual;
    const unknown = asked.filter((one) => !known.includes(one as T));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: there are ${known.join(', ')}.\n${usage}`);
    return new Set(asked as T[]);
  };
  return {
    pace: values.short ? pace(1, 0.5, 1) : values.quick ? pace(3, 1, 3) : values.long ? pace(3, 5, 10) : pace(3, 2, 4),
    isShort: values.short,
    works: named(values.works, workNames),
    modes: named(values.modes, modes, values.short ? ['cold', 'warm', 'conditional'] : modes),
    parts: named(values.parts, parts, values.short ? ['small'] : parts),
    keep: values.keep,
  };
}

const pace = (rounds: number, warmUpSeconds: number, measuredSeconds: number): Pace => ({ rounds, warmUpSeconds, measuredSeconds });
