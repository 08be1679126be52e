import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The program's log, as JSON lines on standard error. Only named fields are ever logged: no header, no body, no variable,
 * so that nothing personal and no secret can get in.
 */
export const openLog = (level: string, destination: DestinationStream = pino.destination(2)): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutDetails } }, destination);

/** An error's kind, text and place. PostgreSQL's `detail` and `where` hold values from rows; they stay out. */
function withoutDetails(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as NodeJS.ErrnoException;
  // what comes of a database carries its statement, and with it values: its code and its place have to do
  if ('sqlMessage' in error || 'severity' in error || (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code))) {
    const { table, constraint } = error as { table?: string; constraint?: string };
    return { name: error.name, ...(code === undefined ? {} : { code }), table, constraint, stack: placesOf(error) };
  }
  // what cannot be read as JSON is quoted by those who tried
  if (error instanceof SyntaxError) return { name: error.name, stack: placesOf(error) };
  return { name: error.name, message: error.message, ...(code === undefined ? {} : { code }), stack: error.stack };
}

const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
