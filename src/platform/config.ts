import path from 'node:path';
import { type Connection, parseConnection } from './database/connection.ts';

export type NodeRole = 'all' | 'delivery' | 'management' | 'worker';

/** Every setting of the program, read once at the start. docs/operations.md describes each. */
export interface Config {
  nodeRole: NodeRole;
  production: boolean;
  host: string;
  port: number;
  /** The folder for what this node keeps: the embedded database, files, keys. */
  dataDir: string;
  /** How the world reaches this service; addresses of files begin with it. Null: as it listens. */
  publicUrl: string | null;
  /** Null: an embedded database is started. */
  databases: Databases | null;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  introspection: boolean;
  limits: Limits;
}

export interface Databases {
  /** Null on a node without the management side. */
  management: Connection | null;
  /** The reader's role. */
  delivery: Connection;
  /** Writes to delivery, for releases and the stage. Null where nothing is published. */
  publisher: Connection | null;
}

export interface Limits {
  /** Largest body of a request that is not multipart, in bytes. */
  bodyBytes: number;
  /** Largest file in a multipart request, in bytes. */
  uploadBytes: number;
  /** Most tokens in a GraphQL document. */
  documentTokens: number;
  /** Most selections in a document, fragments expanded. */
  selections: number;
  /** Most open event streams on this node. */
  streams: number;
  /** Most connections to each database. */
  connections: number;
  /** Longest time for a statement, in milliseconds. */
  statementMs: number;
  /** Longest time for a request's body to arrive, in milliseconds. */
  requestMs: number;
  /** Longest time for ending in order, in milliseconds. */
  drainMs: number;
}

export type Loaded = { config: Config; problems?: undefined } | { config?: undefined; problems: string[] };

/** Reads the environment. Everything that is wrong is said at once, one sentence each. */
export function loadConfig(env: Record<string, string | undefined>): Loaded {
  const problems: string[] = [];
  const read = (name: string) => env[name]?.trim() || undefined;

  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T => {
    const value = read(name) ?? otherwise;
    if ((values as readonly string[]).includes(value)) return value as T;
    problems.push(`${name} is "${value}", but has to be one of ${values.join(', ')}.`);
    return otherwise;
  };
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const value = read(name);
    if (value === undefined) return otherwise;
    if (/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    problems.push(`${name} is "${value}", but has to be a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const database = (name: string): Connection | null => {
    const url = read(name);
    if (!url) return null;
    try {
      return parseConnection(url);
    } catch (error) {
      // the address itself stays unsaid: it holds a password
      const why = error instanceof Error && /URL|name/.test(error.message) ? error.message : 'it cannot be read';
      problems.push(`${name} has to be a database's address such as postgres://user:password@host:5432/name: ${why}.`);
      return null;
    }
  };

  const nodeRole = oneOf('NODE_ROLE', ['all', 'delivery', 'management', 'worker'], 'all');
  const named = (['MANAGEMENT_DATABASE_URL', 'DELIVERY_DATABASE_URL', 'PUBLISHER_DATABASE_URL'] as const).filter((name) => read(name));
  const [management, delivery, publisher] = [
    database('MANAGEMENT_DATABASE_URL'),
    database('DELIVERY_DATABASE_URL'),
    database('PUBLISHER_DATABASE_URL'),
  ];

  if (nodeRole === 'delivery') {
    if (!read('DELIVERY_DATABASE_URL')) problems.push('NODE_ROLE=delivery needs DELIVERY_DATABASE_URL, with the role that only reads.');
    for (const name of named.filter((name) => name !== 'DELIVERY_DATABASE_URL')) {
      problems.push(`NODE_ROLE=delivery has no use for ${name}: take it away, so that this node cannot give it away.`);
    }
  } else if (named.length > 0 || nodeRole !== 'all') {
    for (const name of ['MANAGEMENT_DATABASE_URL', 'DELIVERY_DATABASE_URL', 'PUBLISHER_DATABASE_URL'] as const) {
      if (!read(name)) problems.push(`${name} is missing: a server of one's own needs all three database addresses (NODE_ROLE=${nodeRole}).`);
    }
  }

  const publicUrl = read('PUBLIC_URL') ?? null;
  if (publicUrl !== null && !/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(publicUrl)) {
    problems.push(`PUBLIC_URL is "${publicUrl}", but has to be an address such as https://cases.example.org.`);
  }
  const production = env.NODE_ENV === 'production';
  const config: Config = {
    nodeRole,
    production,
    host: read('HOST') ?? '127.0.0.1',
    port: whole('PORT', 4000, 0, 65_535),
    dataDir: path.resolve(read('DATA_DIR') ?? '.data'),
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    databases: delivery && { management, delivery, publisher },
    logLevel: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'warn'),
    introspection: oneOf('INTROSPECTION', ['on', 'off'], production ? 'off' : 'on') === 'on',
    limits: {
      bodyBytes: whole('MAX_BODY_BYTES', 1_000_000, 1_000, 100_000_000),
      uploadBytes: whole('MAX_UPLOAD_BYTES', 10_000_000, 1_000, 100_000_000),
      documentTokens: whole('MAX_DOCUMENT_TOKENS', 2_000, 100, 100_000),
      selections: whole('MAX_SELECTIONS', 2_000, 100, 1_000_000),
      streams: whole('MAX_STREAMS', 6_000, 1, 100_000),
      connections: whole('DATABASE_CONNECTIONS', 20, 4, 500),
      statementMs: whole('STATEMENT_TIMEOUT_MS', 10_000, 100, 600_000),
      requestMs: whole('REQUEST_TIMEOUT_MS', 30_000, 1_000, 600_000),
      drainMs: whole('DRAIN_TIMEOUT_MS', 8_000, 0, 60_000),
    },
  };
  return problems.length > 0 ? { problems } : { config: Object.freeze(config) };
}
