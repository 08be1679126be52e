import type { AddressInfo } from 'node:net';
import http from 'node:http';
import Provider from 'oidc-provider';

/** A real OpenID Connect provider on loopback, with one client. Whoever comes is signed in as whom `person` says. */
export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who comes next. */
  person: { sub: string; email?: string; email_verified?: boolean; name?: string };
  close(): Promise<void>;
}

export async function openOpenIdProvider(callbackUrl: string): Promise<OpenIdProvider> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const here: OpenIdProvider = {
    issuer,
    clientId: 'sample-client',
    clientSecret: 'sample-secret-of-the-client',
    person: { sub: 'nobody' },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: here.clientId, client_secret: here.clientSecret, redirect_uris: [callbackUrl], grant_types: ['authorization_code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...here.person, sub }) }),
    cookies: { keys: ['sample'] },
  });
  const serve = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return void serve(request, response);
    // nobody is asked anything: the person signs in and agrees
    void (async () => {
      const { params } = await provider.interactionDetails(request, response);
      const grant = new provider.Grant({ accountId: here.person.sub, clientId: String(params.client_id) });
      grant.addOIDCScope(String(params.scope));
      const consent = { grantId: await grant.save() };
      await provider.interactionFinished(request, response, { login: { accountId: here.person.sub }, consent });
    })();
  });
  return here;
}

/** A browser of few words: it keeps cookies by host, and follows redirects until one leads to a page that it is to stop at. */
export class Wanderer {
  readonly #cookies = new Map<string, Map<string, string>>();

  async follow(start: string, stopsAt: (url: URL) => boolean): Promise<URL> {
    let url = new URL(start);
    for (let hop = 0; hop < 20; hop++) {
      if (stopsAt(url)) return url;
      const jar = this.#cookies.get(url.host) ?? new Map<string, string>();
      this.#cookies.set(url.host, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      const next = response.headers.get('location');
      if (!next) throw new Error(`${url.pathname} answered ${response.status}: ${await response.text()}`);
      url = new URL(next, url);
    }
    throw new Error('went round in circles');
  }
}
