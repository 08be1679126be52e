import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import { fileRoutes } from './files/file-routes.ts';
import type { Log } from './log.ts';
import { resolvers } from './resolvers.ts';
import { screenRoutes } from './screen/screen-routes.ts';
import { Shelf } from './shelf.ts';
import { StageFeed } from './showcase/stage-feed.ts';
import type { Visit } from './visit.ts';

/** The public side of this program, over the delivery database. */
export interface Delivery {
  resolvers: typeof resolvers;
  openVisit(call: { lastEventId?: string }): Visit;
  /** Adds files and the screen's page. */
  routes(app: FastifyInstance): void;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

interface Options {
  /** Connected with a role that reads only. Stays open: whoever opened it closes it. */
  reader: pg.Pool;
  /** Where news of releases and cues can be heard; the reader's connection will do. */
  listen: Connection;
  /** Where this program is reached. */
  publicUrl: string;
  log: Log;
}

export function openDelivery({ reader, listen, publicUrl, log }: Options): Delivery {
  const stage = new StageFeed(reader, listen, log);
  const cursorSecret = once(async () => (await reader.query<{ secret: Buffer }>('select secret from cursor_keys')).rows[0]!.secret);
  const address = publicUrl.replace(/\/+$/, '');
  return {
    resolvers,
    openVisit({ lastEventId }) {
      const shelf = new Shelf(reader, cursorSecret);
      return {
        ...{ shelf, publicUrl: address, stage },
        ...(lastEventId === undefined ? {} : { lastEventId }),
        readAgain: () => shelf.hold(),
        close: () => shelf.close(),
      };
    },
    routes(app) {
      fileRoutes(app, reader);
      screenRoutes(app, address);
    },
    async isReady() {
      return reader.query('select from releases limit 1').then(
        () => true,
        () => false,
      );
    },
    close: () => stage.close(),
  };
}

/** Asks until there is an answer, and then never again. */
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    }));
};
