import path from 'node:path';
import { type Connection, parseConnection } from './database/connection.ts';
import { readTranslationService, type TranslationService } from './translation-service.ts';
import { readS3Settings, type S3Settings } from './storage/s3-settings.ts';

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
  /** Whether everybody is meant to read the schema in production. */
  openIntrospection: boolean;
  /** Whether a public address without https is meant in production. */
  plainHttp: boolean;
  /** The oldest server that is taken, as PostgreSQL's `server_version_num`. */
  oldestPostgres: number;
  /** How many proxies stand in front, each of which names the address that it was asked from. */
  trustedProxies: number;
  /** Sites whose pages may read answers to POST. */
  corsOrigins: readonly string[];
  signIn: SignIn;
  /** The front end where people work; links in mails begin with it. Null: the public address. */
  deskUrl: string | null;
  /** Most notices that are handed to the mail server within a minute, by all nodes together. */
  mailsPerMinute: number;
  /** For how many days whoever registered an entry of the directory may amend it. */
  amendDays: number;
  /** How many days after somebody asked to be taken out it is done. */
  erasureDays: number;
  /** How many days before and after its time people are reminded of what they were asked to prepare. */
  reminders: { before: readonly number[]; after: readonly number[] };
  media: MediaLimits;
  retention: Retention;
  /** Where files are kept. Null: in `dataDir`. */
  /** How messages leave to addresses that partners have named. */
  webhooks: { timeoutMs: number; answerBytes: number; allowLoopback: boolean };
  s3: S3Settings | null;
  /** Translates besides people. Null: none does. */
  translationService: TranslationService | null;
  limits: Limits;
}

/** For how many days what has ended is kept. */
export interface RowRetention {
  /** Sessions, after their end. */
  sessions: number;
  /** Links for coming in, after the last instant at which they were good. */
  links: number;
  /** That a mail was sent, by its id: so long a job that is run twice sends nothing twice. */
  sentMails: number;
  /** What acts answered: so long a retry is told the same. */
  answers: number;
  /** Proposals of roles, after they were confirmed, declined, withdrawn or too old. */
  proposals: number;
  /** Notices, with the addresses they went to, after they were handed over or had failed. */
  notices: number;
  /** Messages to partners, after they were written. */
  webhooks: number;
  /** Invitations that nobody took, after they were sent; offers of recommendations, after the close of applications. */
  invitations: number;
}

/** How long everything is kept, in days. */
export interface Retention extends RowRetention {
  /** Files of proofs of the Collection, and of printings that later ones have replaced, after they were made. */
  bookFiles: number;
}

/** How much may be uploaded. Sizes in bytes. */
export interface MediaLimits {
  pictureBytes: number;
  videoBytes: number;
  documentBytes: number;
  /** Of all files of a submission together. */
  submissionBytes: number;
  /** Uploads that a person has begun and not finished. */
  openUploads: number;
  /** How long bytes are awaited, in hours. */
  uploadHours: number;
  /** What stays free on the disk. */
  freeBytes: number;
}

export interface SignIn {
  /** The page of a front end that takes links. Null: `/sign-in` at the public address. */
  url: string | null;
  /** Null where nothing is said: `off` for the demo, `required` everywhere else. */
  secondFactor: 'required' | 'off' | null;
  mail: { smtpUrl: string | null; from: string };
  /** An OpenID Connect provider. */
  provider: { issuer: string; clientId: string; clientSecret: string } | null;
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
  /** Largest body from a visitor, in bytes. */
  visitorBodyBytes: number;
  /** Largest file in a multipart request, in bytes. */
  uploadBytes: number;
  /** Most bytes in a GraphQL document. */
  documentBytes: number;
  /** Most tokens in a GraphQL document. */
  documentTokens: number;
  /** Most selections in a document, fragments expanded. */
  selections: number;
  /** Most fields below fields in a document. */
  depth: number;
  /** Most fields in a document that are asked for under another name. */
  aliases: number;
  /** Most fields that one operation asks of a root type. */
  rootFields: number;
  /** Most directives in a document. */
  directives: number;
  /** The largest cost of a request, by the weights in the SDL. */
  cost: number;
  /** What a visitor may ask for at once, in cost, and how much of it comes back each second. */
  visitorBudget: number;
  visitorBudgetPerSecond: number;
  /** The same for a signed-in person. */
  personBudget: number;
  personBudgetPerSecond: number;
  /** Most statements that one request may send to the databases. */
  statements: number;
  /** Longest time for a query, in milliseconds. */
  operationMs: number;
  /** Mean delay of the event loop from which on visitors' own documents are turned away, in milliseconds. */
  loopDelayMs: number;
  /** Requests under way from which on visitors' own documents are turned away. */
  running: number;
  /** Most open event streams on this node. */
  streams: number;
  /** Most open event streams from one address. */
  streamsPerAddress: number;
  /** Most open event streams of one person or key, wherever from. */
  streamsPerClient: number;
  /** Most bytes of public answers kept in memory; 0 keeps none. */
  answerBytes: number;
  /** Most connections to each database. */
  connections: number;
  /** Longest time for a statement, in milliseconds. */
  statementMs: number;
  /** Most requests of one client under way at a time. */
  runningPerClient: number;
  /** Most requests of one client under way at a time that hand in, save, attach or move the stage. */
  keptRunningPerClient: number;
  /** Most requests of one client that wait for their turn. */
  waitingPerClient: number;
  /** Work that one client is given in a second, in units of about 10 µs of one core. */
  clientPace: number;
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
  const days = (name: string, otherwise: string): number[] => {
    const parts = (env[name] ?? otherwise).split(',').flatMap((part) => part.trim() || []);
    if (parts.length <= 10 && parts.every((part) => /^\d+$/.test(part) && Number(part) >= 1 && Number(part) <= 365)) return parts.map(Number);
    problems.push(`${name} is "${env[name]}", but has to be at most 10 numbers of days from 1 to 365, with commas between them; empty for none.`);
    return [];
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
    for (const name of ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].filter((name) => read(name))) {
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
  const deskUrl = read('DESK_URL') ?? null;
  if (deskUrl !== null && !/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(deskUrl)) {
    problems.push(`DESK_URL is "${deskUrl}", but has to be an address such as https://desk.example.org.`);
  }
  const corsOrigins = (read('CORS_ORIGINS') ?? '').split(',').flatMap((origin) => origin.trim() || []);
  for (const origin of corsOrigins.filter((origin) => !/^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin))) {
    problems.push(`CORS_ORIGINS names "${origin}", but has to name sites such as https://portal.example.org, with commas between them.`);
  }
  const production = env.NODE_ENV === 'production';
  const signIn = loadSignIn(read, problems);
  if (production && signIn.secondFactor === 'off') {
    problems.push('SECOND_FACTOR is "off", but in production roles count only with a second factor: take the setting away.');
  }
  const config: Config = {
    nodeRole,
    production,
    host: read('HOST') ?? '127.0.0.1',
    port: whole('PORT', 4000, 0, 65_535),
    dataDir: path.resolve(read('DATA_DIR') ?? '.data'),
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? null,
    databases: delivery && { management, delivery, publisher },
    logLevel: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'warn'),
    openIntrospection: oneOf('INTROSPECTION_POLICY', ['closed', 'public'], 'closed') === 'public',
    plainHttp: oneOf('ALLOW_PLAIN_HTTP', ['no', 'yes'], 'no') === 'yes',
    oldestPostgres: postgresVersion(read('OLDEST_POSTGRES') ?? '18.4', problems),
    introspection: oneOf('INTROSPECTION', ['on', 'off'], production ? 'off' : 'on') === 'on',
    trustedProxies: whole('TRUSTED_PROXIES', 0, 0, 10),
    corsOrigins,
    signIn,
    deskUrl: deskUrl?.replace(/\/+$/, '') ?? null,
    mailsPerMinute: whole('MAILS_PER_MINUTE', 300, 1, 100_000),
    erasureDays: whole('ERASURE_DAYS', 7, 0, 30),
    reminders: { before: days('REMIND_DAYS_BEFORE', '7,1'), after: days('REMIND_DAYS_AFTER', '1') },
    amendDays: whole('AMEND_ENTRY_DAYS', 14, 0, 365),
    media: {
      pictureBytes: whole('MAX_PICTURE_BYTES', 40_000_000, 1_000, 200_000_000),
      videoBytes: whole('MAX_VIDEO_BYTES', 1_000_000_000, 1_000, 2_000_000_000),
      documentBytes: whole('MAX_DOCUMENT_FILE_BYTES', 50_000_000, 1_000, 200_000_000),
      submissionBytes: whole('MAX_SUBMISSION_BYTES', 3_000_000_000, 1_000, 50_000_000_000),
      openUploads: whole('MAX_OPEN_UPLOADS', 10, 1, 1_000),
      uploadHours: whole('UPLOAD_HOURS', 72, 1, 720),
      freeBytes: whole('MIN_FREE_BYTES', 500_000_000, 0, 1_000_000_000_000),
    },
    retention: {
      sessions: whole('KEEP_SESSIONS_DAYS', 30, 1, 3_650),
      links: whole('KEEP_LINKS_DAYS', 1, 1, 365),
      sentMails: whole('KEEP_SENT_MAILS_DAYS', 30, 4, 365),
      answers: whole('KEEP_ANSWERS_DAYS', 30, 1, 365),
      proposals: whole('KEEP_PROPOSALS_DAYS', 365, 1, 3_650),
      notices: whole('KEEP_NOTICES_DAYS', 365, 4, 3_650),
      webhooks: whole('KEEP_WEBHOOKS_DAYS', 90, 35, 3_650),
      bookFiles: whole('KEEP_BOOK_FILES_DAYS', 90, 1, 3_650),
      invitations: whole('KEEP_INVITATIONS_DAYS', 90, 60, 3_650),
    },
    webhooks: {
      timeoutMs: whole('WEBHOOK_TIMEOUT_MS', 10_000, 1_000, 30_000),
      answerBytes: whole('WEBHOOK_ANSWER_BYTES', 64_000, 1_000, 1_000_000),
      allowLoopback: oneOf('WEBHOOK_LOOPBACK', ['no', 'yes'], 'no') === 'yes',
    },
    s3: readS3Settings(read, problems),
    translationService: readTranslationService(read, whole, problems),
    limits: {
      bodyBytes: whole('MAX_BODY_BYTES', 1_000_000, 1_000, 100_000_000),
      visitorBodyBytes: whole('MAX_VISITOR_BODY_BYTES', 100_000, 1_000, 100_000_000),
      uploadBytes: whole('MAX_UPLOAD_BYTES', 10_000_000, 1_000, 100_000_000),
      documentTokens: whole('MAX_DOCUMENT_TOKENS', 2_000, 100, 100_000),
      selections: whole('MAX_SELECTIONS', 2_000, 100, 1_000_000),
      documentBytes: whole('MAX_DOCUMENT_BYTES', 20_000, 1_000, 1_000_000),
      depth: whole('MAX_DEPTH', 15, 5, 100),
      aliases: whole('MAX_ALIASES', 15, 0, 1_000),
      rootFields: whole('MAX_ROOT_FIELDS', 10, 1, 1_000),
      directives: whole('MAX_DIRECTIVES', 20, 0, 1_000),
      cost: whole('MAX_COST', 5_000, 100, 1_000_000),
      visitorBudget: whole('VISITOR_BUDGET', 300_000, 1_000, 1_000_000_000),
      visitorBudgetPerSecond: whole('VISITOR_BUDGET_PER_SECOND', 25_000, 10, 1_000_000_000),
      personBudget: whole('PERSON_BUDGET', 200_000, 1_000, 1_000_000_000),
      personBudgetPerSecond: whole('PERSON_BUDGET_PER_SECOND', 15_000, 10, 1_000_000_000),
      statements: whole('MAX_STATEMENTS', 50, 10, 100_000),
      runningPerClient: whole('MAX_RUNNING_PER_CLIENT', 8, 1, 100_000),
      keptRunningPerClient: whole('MAX_KEPT_RUNNING_PER_CLIENT', 2, 1, 100_000),
      waitingPerClient: whole('MAX_WAITING_PER_CLIENT', 100, 0, 100_000),
      clientPace: whole('CLIENT_PACE', 25_000, 100, 1_000_000_000),
      operationMs: whole('OPERATION_TIMEOUT_MS', 15_000, 100, 600_000),
      loopDelayMs: whole('MAX_LOOP_DELAY_MS', 500, 20, 60_000),
      running: whole('MAX_RUNNING', 1_000, 1, 100_000),
      streams: whole('MAX_STREAMS', 6_000, 1, 100_000),
      streamsPerAddress: whole('MAX_STREAMS_PER_ADDRESS', 500, 1, 100_000),
      streamsPerClient: whole('MAX_STREAMS_PER_CLIENT', 200, 1, 100_000),
      answerBytes: whole('ANSWER_CACHE_BYTES', 64_000_000, 0, 10_000_000_000),
      connections: whole('DATABASE_CONNECTIONS', 20, 4, 500),
      statementMs: whole('STATEMENT_TIMEOUT_MS', 10_000, 100, 600_000),
      requestMs: whole('REQUEST_TIMEOUT_MS', 30_000, 1_000, 600_000),
      drainMs: whole('DRAIN_TIMEOUT_MS', 8_000, 0, 60_000),
    },
  };
  return problems.length > 0 ? { problems } : { config: Object.freeze(config) };
}

/** `18.4` as PostgreSQL counts: 180004. */
function postgresVersion(text: string, problems: string[]): number {
  const match = /^(\d{2})\.(\d{1,3})$/.exec(text);
  if (!match || Number(match[1]) < 18) problems.push(`OLDEST_POSTGRES is "${text}", but has to be a version such as 18.4, and 18 at least.`);
  return match ? Number(match[1]) * 10_000 + Number(match[2]) : 0;
}

/** How people come in, and how mails leave. Passwords and secrets in the settings stay unsaid. */
function loadSignIn(read: (name: string) => string | undefined, problems: string[]): SignIn {
  const secondFactor = read('SECOND_FACTOR') ?? null;
  if (secondFactor !== null && secondFactor !== 'required' && secondFactor !== 'off') {
    problems.push(`SECOND_FACTOR is "${secondFactor}", but has to be one of required, off.`);
  }
  const url = read('SIGN_IN_URL') ?? null;
  if (url !== null && !/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(url)) {
    problems.push(`SIGN_IN_URL is "${url}", but has to be the address of a page such as https://portal.example.org/sign-in.`);
  }
  const smtpUrl = read('SMTP_URL') ?? null;
  if (smtpUrl !== null && !(URL.canParse(smtpUrl) && /^smtps?:\/\/([^@\s]+@)?[^@/\s]+\/?$/.test(smtpUrl))) {
    problems.push("SMTP_URL has to be a mail server's address such as smtps://user:password@mail.example.org.");
  }
  const from = read('MAIL_FROM');
  if (smtpUrl !== null && from === undefined) problems.push('MAIL_FROM is missing: with SMTP_URL mails need an address that they come from.');
  if (from !== undefined && !/^([^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from)) {
    problems.push(`MAIL_FROM is "${from}", but has to be an address such as "Practice cases <no-reply@example.org>".`);
  }
  const provider = { issuer: read('OIDC_ISSUER'), clientId: read('OIDC_CLIENT_ID'), clientSecret: read('OIDC_CLIENT_SECRET') };
  const { issuer, clientId, clientSecret } = provider;
  const said = Object.values(provider).filter((value) => value !== undefined).length;
  if (said !== 0 && said !== 3) problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three, or none.');
  if (issuer !== undefined && !/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])[^?#\s]*$/.test(issuer)) {
    problems.push(`OIDC_ISSUER is "${issuer}", but has to be an address with https, such as https://id.example.org.`);
  }
  return {
    url,
    secondFactor: secondFactor === 'required' || secondFactor === 'off' ? secondFactor : null,
    mail: { smtpUrl, from: from ?? 'casegraph <no-reply@localhost>' },
    provider: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
  };
}
