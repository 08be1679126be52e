import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { htmlOf, languagesOf, type Mail, subjectOf, textOf } from './mail.ts';

/** Where mails leave the program. */
export interface Post {
  /** Answers once the mail has been taken. What goes wrong is said without a word of the mail or its address. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

export interface PostSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. Null: mails lie in a folder. */
  smtpUrl: string | null;
  /** What mails come from. */
  from: string;
  /** The folder that stands for a server. */
  outbox: string;
}

/** A mail that the server has not taken. Its text comes from us: a server's answer repeats addresses. */
export class MailNotTaken extends Error {
  /** Whether the server refuses this recipient or letter for good: another try would be refused as well. */
  readonly forGood: boolean;
  /** What the server answered, by RFC 5321; undefined where it answered nothing. */
  readonly replyCode: number | undefined;

  constructor(id: string, { code, responseCode, command }: { code?: string; responseCode?: number; command?: string }) {
    super(`mail ${id} was not taken: ${[code, responseCode].filter(Boolean).join(' ') || 'no reason is known'}`);
    this.name = 'MailNotTaken';
    this.replyCode = responseCode;
    // a server that turns this program or its address away says nothing of the recipient
    this.forGood = command !== 'MAIL FROM' && (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 500) >= 500;
  }
}

export const openPost = (settings: PostSettings): Post => (settings.smtpUrl === null ? openOutbox(settings) : openSmtp(settings.smtpUrl, settings));

function openSmtp(smtpUrl: string, { from }: PostSettings): Post {
  const url = new URL(smtpUrl);
  const local = isLoopback(url.hostname);
  const transport = atFirstUse(({ createTransport }) =>
    createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      requireTLS: url.protocol === 'smtp:' && !local, // links that sign people in do not cross a network in the clear
      ...(url.username ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } } : {}),
      ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    }),
  );
  return {
    async send(mail) {
      try {
        await (await transport.get()).sendMail(letterOf(mail, from));
      } catch (error) {
        throw new MailNotTaken(mail.id, error as { code?: string; responseCode?: number });
      }
    },
    close: () => transport.close(),
  };
}

/** One file for each mail, named by its id: what is sent twice is one file. */
function openOutbox({ outbox, from }: PostSettings): Post {
  const transport = atFirstUse(({ createTransport }) => createTransport({ streamTransport: true, buffer: true, newline: 'windows' }));
  return {
    async send(mail) {
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      const { message } = await (await transport.get()).sendMail(letterOf(mail, from));
      const temporary = path.join(outbox, `.${randomBytes(9).toString('hex')}`);
      await writeFile(temporary, message as Buffer, { mode: 0o600, flag: 'wx' });
      await rename(temporary, path.join(outbox, `${mail.id}.eml`));
    },
    close: () => transport.close(),
  };
}

/** What sends mails is loaded with the first mail: many nodes never send one. */
function atFirstUse<T extends Pick<Transporter, 'close'>>(make: (nodemailer: typeof import('nodemailer')) => T) {
  let made: Promise<T> | undefined;
  return {
    get: () => (made ??= import('nodemailer').then(make)),
    close: () =>
      void made?.then(
        (transport) => transport.close(),
        () => {},
      ),
  };
}

const letterOf = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: { name: '', address: mail.to },
  subject: subjectOf(mail),
  messageId: `<${mail.id}@${/@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'}>`,
  text: textOf(mail),
  html: htmlOf(mail),
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': languagesOf(mail) },
});

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
