import * as oidc from 'openid-client';
import { isLoopback } from '../../platform/mail/index.ts';

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What the provider says of somebody. */
export interface ProvidedPerson {
  issuer: string;
  subject: string;
  /** Only an address that the provider has verified itself. */
  email: string | undefined;
  name: string | undefined;
}

/** What has to be remembered between the way out and the way back. */
export interface WayOut {
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface Provider {
  /** Where to send a browser, and what to remember of it. */
  wayOut(): Promise<{ url: URL; remember: WayOut }>;
  /** Who has come back; throws for whatever does not hold. */
  wayBack(url: URL, remembered: WayOut): Promise<ProvidedPerson>;
}

/** An OpenID Connect provider, by authorization code with PKCE, state and nonce. It is asked for what it can do at the first use. */
export function openProvider({ issuer, clientId, clientSecret }: ProviderSettings, callbackUrl: string): Provider {
  const insecure = issuer.startsWith('http:') && isLoopback(new URL(issuer).hostname);
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    const options = { timeout: 10, ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}) };
    known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options).catch((error: unknown) => {
      known = undefined; // the next one asks again
      throw error;
    });
    return known;
  };

  return {
    async wayOut() {
      const remember = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl,
        scope: 'openid email profile',
        state: remember.state,
        nonce: remember.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(remember.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, remember };
    },
    async wayBack(url, { state, nonce, codeVerifier }) {
      const client = await configuration();
      const tokens = await oidc.authorizationCodeGrant(client, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const said = typeof claims.email === 'string' ? claims : await oidc.fetchUserInfo(client, tokens.access_token, claims.sub);
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: said.email_verified === true && typeof said.email === 'string' ? said.email : undefined,
        name: typeof said.name === 'string' ? said.name : undefined,
      };
    },
  };
}
