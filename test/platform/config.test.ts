import { loadConfig } from '../../src/platform/config.ts';

const url = 'postgres://user:secret@localhost:5432/db';

test('nothing set means the embedded default', () => {
  const { config } = loadConfig({});
  expect(config).toMatchObject({ nodeRole: 'all', port: 4000, host: '127.0.0.1', databases: null, introspection: true, production: false });
});

test('production closes introspection unless it is opened', () => {
  expect(loadConfig({ NODE_ENV: 'production' }).config?.introspection).toBe(false);
  expect(loadConfig({ NODE_ENV: 'production', INTROSPECTION: 'on' }).config?.introspection).toBe(true);
});

test('everything that is wrong is said at once, without the passwords', () => {
  const { problems } = loadConfig({ PORT: 'eighty', NODE_ROLE: 'king', PUBLIC_URL: 'example', DELIVERY_DATABASE_URL: 'mysql://user:secret@x/y' });
  expect(problems).toEqual([
    expect.stringContaining('NODE_ROLE is "king"'),
    expect.stringContaining('DELIVERY_DATABASE_URL has to be'),
    expect.stringContaining('MANAGEMENT_DATABASE_URL is missing'),
    expect.stringContaining('PUBLISHER_DATABASE_URL is missing'),
    expect.stringContaining('PUBLIC_URL is "example"'),
    expect.stringContaining('PORT is "eighty"'),
  ]);
  expect(problems!.join()).not.toContain('secret');
});

test('a delivery node wants the reader only', () => {
  expect(loadConfig({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: url }).config?.databases).toMatchObject({ management: null, publisher: null });
  expect(loadConfig({ NODE_ROLE: 'delivery' }).problems).toEqual([expect.stringContaining('needs DELIVERY_DATABASE_URL')]);
  expect(loadConfig({ NODE_ROLE: 'delivery', DELIVERY_DATABASE_URL: url, MANAGEMENT_DATABASE_URL: url }).problems).toEqual([
    expect.stringContaining('no use for MANAGEMENT_DATABASE_URL'),
  ]);
});

test('other roles need all three addresses', () => {
  expect(loadConfig({ NODE_ROLE: 'worker' }).problems).toHaveLength(3);
  expect(loadConfig({ MANAGEMENT_DATABASE_URL: url, DELIVERY_DATABASE_URL: url }).problems).toEqual([
    expect.stringContaining('PUBLISHER_DATABASE_URL is missing'),
  ]);
});

test('the second factor cannot be off in production', () => {
  expect(loadConfig({ NODE_ENV: 'production', SECOND_FACTOR: 'off' }).problems).toContainEqual(expect.stringContaining('SECOND_FACTOR is "off"'));
  expect(loadConfig({ SECOND_FACTOR: 'off' }).config?.signIn.secondFactor).toBe('off');
  expect(loadConfig({}).config?.signIn).toMatchObject({ secondFactor: null, provider: null, mail: { smtpUrl: null } });
});

test('how people come in is checked, and its secrets stay unsaid', () => {
  const { problems } = loadConfig({
    ...{ SECOND_FACTOR: 'maybe', SIGN_IN_URL: 'portal', SMTP_URL: 'http://user:hidden@mail.example.org', MAIL_FROM: 'a\nb@example.org' },
    ...{ OIDC_ISSUER: 'http://id.example.org', OIDC_CLIENT_SECRET: 'hidden' },
  });
  expect(problems).toEqual([
    expect.stringContaining('SECOND_FACTOR is "maybe"'),
    expect.stringContaining('SIGN_IN_URL is "portal"'),
    expect.stringContaining('SMTP_URL has to be'),
    expect.stringContaining('MAIL_FROM is'),
    expect.stringContaining('belong together'),
    expect.stringContaining('OIDC_ISSUER is'),
  ]);
  expect(problems!.join()).not.toContain('hidden');
  expect(loadConfig({ SMTP_URL: 'smtp://127.0.0.1:2525' }).problems).toEqual([expect.stringContaining('MAIL_FROM is missing')]);
  const mail = { SMTP_URL: 'smtps://user:p%40ss@mail.example.org', MAIL_FROM: 'Practice cases <no-reply@example.org>' };
  expect(loadConfig(mail).config?.signIn.mail.from).toBe('Practice cases <no-reply@example.org>');
});

test('what has ended is kept for days that are named, and no invitation goes while it is good', () => {
  expect(loadConfig({ KEEP_NOTICES_DAYS: '7' }).config?.retention).toEqual({
    ...{ sessions: 30, links: 1, sentMails: 30, answers: 30, proposals: 365, notices: 7, webhooks: 90, invitations: 90, bookFiles: 90 },
  });
  expect(loadConfig({ KEEP_SESSIONS_DAYS: '0', KEEP_INVITATIONS_DAYS: '59' }).problems).toEqual([
    expect.stringContaining('KEEP_SESSIONS_DAYS is "0"'),
    expect.stringContaining('KEEP_INVITATIONS_DAYS is "59", but has to be a whole number from 60'),
  ]);
});

test('nothing translates until a service is set up, which wants an address with https, and its key stays unsaid', () => {
  expect(loadConfig({}).config?.translationService).toBeNull();
  const hosted = {
    TRANSLATION_SERVICE: 'openai',
    TRANSLATION_URL: 'https://api.example.org/v1/',
    TRANSLATION_KEY: 'hidden',
    TRANSLATION_MODEL: 'sample',
  };
  expect(loadConfig(hosted).config?.translationService).toEqual({
    ...{ kind: 'openai', url: 'https://api.example.org/v1', key: 'hidden', model: 'sample', timeoutMs: 60_000, mostCharacters: 4_000, tries: 4 },
  });
  const own = { TRANSLATION_SERVICE: 'libretranslate', TRANSLATION_URL: 'http://127.0.0.1:5000' };
  expect(loadConfig(own).config?.translationService).toMatchObject({ kind: 'libretranslate', url: 'http://127.0.0.1:5000', key: null, model: null });

  const wrong = (some: Record<string, string>) => {
    const { problems } = loadConfig({ ...hosted, ...some });
    expect(problems?.join()).not.toContain('hidden');
    return problems;
  };
  for (const url of ['http://api.example.org/v1', 'http://127.0.0.1.example.org', 'https://user:hidden@api.example.org', 'api.example.org', ''])
    expect(wrong({ TRANSLATION_URL: url })).toEqual([expect.stringContaining('TRANSLATION_URL has to be')]);
  expect(wrong({ TRANSLATION_MODEL: '' })).toEqual([expect.stringContaining('TRANSLATION_MODEL is missing')]);
  expect(wrong({ TRANSLATION_SERVICE: 'libretranslate' })).toEqual([expect.stringContaining('TRANSLATION_MODEL has no use')]);
  expect(wrong({ TRANSLATION_SERVICE: 'off' })).toEqual([expect.stringContaining('have no use while')]);
  expect(wrong({ TRANSLATION_SERVICE: 'other' })).toEqual([expect.stringContaining('TRANSLATION_SERVICE is "other"')]);
});
