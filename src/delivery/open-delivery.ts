import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import { getMetadataStorage } from 'type-graphql';
import type { PublicReads } from '../platform/http/public-lane/public-reads.ts';
import { feedRoutes } from './feeds/feed-routes.ts';
import { fileRoutes } from './files/file-routes.ts';
import { hearNews } from './hear-news.ts';
import { LatestRevision } from './latest-revision.ts';
import type { Log } from './log.ts';
import { resolvers } from './resolvers.ts';
import { deviceRoutes } from './screen/device-routes.ts';
import type { ScreenDoor } from './screen/screen-door.ts';
import { Shelf, type Source } from './shelf.ts';
import { StageFeed } from './showcase/stage-feed.ts';
import type { Visit } from './visit.ts';

/** The public side of this program, over the delivery database. */
export interface Delivery {
  resolvers: typeof resolvers;
  /** From `source` instead of what is public now, where it is given. */
  openVisit(call: { lastEventId?: string; partner?: string; source?: Source }): Visit;
  /** For answers that can be kept. */
  reads: PublicReads;
  /** Adds files, feeds and the screen's page; where somebody lets screens in, what they read with their keys as well. */
  routes(app: FastifyInstance, screens?: { door: ScreenDoor; limits: { streams: number; streamsPerClient: number } }): void;
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
  const stage = new StageFeed(reader, log);
  const latest = new LatestRevision(reader);
  const news = hearNews(
    listen,
    () => {
      stage.wakeAll();
      void latest.renew();
    },
    log,
  );
  const cursorSecret = once(async () => (await reader.query<{ secret: Buffer }>('select secret from cursor_keys')).rows[0]!.secret);
  const address = publicUrl.replace(/\/+$/, '');
  const openVisit: Delivery['openVisit'] = ({ lastEventId, partner, source = reader }) => {
    const shelf = new Shelf(source, cursorSecret);
    return {
      ...{ shelf, publicUrl: address, stage },
      ...(lastEventId === undefined ? {} : { lastEventId }),
      ...(partner === undefined ? {} : { partner }),
      readAgain: () => shelf.hold(),
      close: () => shelf.close(),
    };
  };
  return {
    resolvers,
    openVisit,
    reads: {
      rootFields: new Set(rootFieldsOf('queries', resolvers)),
      streamFields: new Set(rootFieldsOf('subscriptions', resolvers)),
      revision: () => latest.current,
      look: () => latest.look(),
      openRead(lastEventId) {
        const visit = openVisit(lastEventId === undefined ? {} : { lastEventId });
        return {
          context: visit,
          told() {
            const { revision, freshMs, shown } = visit.shelf;
            if (revision !== undefined) latest.saw(revision);
            return { revision, freshMs, shown };
          },
          close: visit.close,
        };
      },
    },
    routes(app, screens) {
      fileRoutes(app, reader);
      feedRoutes(app, address, () => openVisit({}));
      if (screens) deviceRoutes(app, { ...screens, reader, stage, log });
    },
    async isReady() {
      return reader.query('select from releases limit 1').then(
        () => true,
        () => false,
      );
    },
    async close() {
      stage.close();
      latest.close();
      await news.close();
    },
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

/** The fields of a root that these resolvers answer. */
function rootFieldsOf(root: 'queries' | 'subscriptions', classes: readonly (new () => object)[]): string[] {
  const fields = getMetadataStorage()[root];
  return fields.filter(({ target }) => classes.includes(target as never)).map(({ schemaName }) => schemaName);
}
