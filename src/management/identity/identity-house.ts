import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { openPost, type PostSettings, sendMailJob, sendMailTask } from '../../platform/mail/index.ts';
import type { Language } from '../../platform/language.ts';
import type { Log } from '../../platform/log.ts';
import { openSecretBox } from '../../platform/secret-box.ts';
import { offerLinkJob, offerLinkTask } from './offer-link.job.ts';
import { offerEmailChangeJob, offerEmailChangeTask } from './offer-email-change.job.ts';
import { openProvider, type ProviderSettings } from './provider.ts';
import { providerRoutes } from './provider-routes.ts';
import type { FrontDoor, SecondFactorRule } from './reception.ts';

/** How people come in here. */
export interface SignInSettings {
  /** How the world reaches this program; passkeys are bound to its host. */
  publicUrl: string;
  /** The page that takes links. */
  signInUrl: string;
  /** Where the desks' pages are; without a slash at the end. */
  deskUrl: string;
  secondFactor: SecondFactorRule;
  /** Null: nobody comes in by a provider. */
  provider: ProviderSettings | null;
  post: PostSettings;
}

export type IdentityHouse = ReturnType<typeof openIdentityHouse>;

/** What the ways in need beside the database: keys, the post, the provider. */
export function openIdentityHouse({ em, secret, settings, log }: { em: () => EntityManager; secret: Buffer; settings: SignInSettings; log: Log }) {
  const box = openSecretBox(secret);
  const post = openPost(settings.post);
  const { publicUrl, signInUrl, deskUrl, secondFactor } = settings;
  const origins = [...new Set([publicUrl, signInUrl].map((url) => new URL(url).origin))];
  const passkeys = { rpId: new URL(publicUrl).hostname, origins };
  const provider = settings.provider && openProvider(settings.provider, `${publicUrl}/auth/oidc/callback`);
  return {
    secondFactor,
    box,
    frontDoor: (from: string, language: Language): FrontDoor => ({ em: em(), language, from, box, passkeys, signInUrl }),
    tasks: {
      [sendMailTask]: (payload: unknown) => sendMailJob({ em: em(), post, box }, payload),
      [offerLinkTask]: (payload: unknown) => offerLinkJob({ em: em(), box, signInUrl }, payload),
      [offerEmailChangeTask]: (payload: unknown) => offerEmailChangeJob({ em: em(), box, deskUrl }, payload),
    },
    routes: (app: FastifyInstance) => providerRoutes(app, { em, box, provider, publicUrl, signInUrl, log }),
    close: () => post.close(),
  };
}
