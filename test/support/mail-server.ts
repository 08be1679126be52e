import net from 'node:net';

/** A mail as it came over the wire. */
export interface Received {
  from: string;
  to: string[];
  /** The whole letter. */
  data: string;
}

/** A mail server on loopback that keeps what it gets. It speaks as much of RFC 5321 as one sender needs. */
export interface MailServer {
  url: string;
  received: Received[];
  /** Answers every recipient with this instead, such as `550 5.1.1 <…> unknown`. */
  refuse(answer: string | null): void;
  /** Takes the mail after so many more, and says nothing to it: whoever sent it does not know. Null ends that. */
  fallSilentAfter(mails: number | null): void;
  close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let refusal: string | null = null;
  let untilSilence: number | null = null;
  const server = net.createServer((socket) => {
    let mail: Received = { from: '', to: [], data: '' };
    let text = '';
    let inData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      const [, command = ''] = /^([A-Z]{4})/i.exec(line) ?? [];
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      switch (command.toUpperCase()) {
        case 'MAIL':
          mail = { from: address, to: [], data: '' };
          return void say('250 fine');
        case 'RCPT':
          if (refusal !== null) return void say(refusal.replace('…', address));
          mail.to.push(address);
          return void say('250 fine');
        case 'DATA':
          inData = true;
          return void say('354 go on');
        case 'QUIT':
          say('221 bye');
          return void socket.end();
        default:
          return void say('250 loopback');
      }
    };
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      for (;;) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          received.push({ ...mail, data: part.replaceAll(/^\.\./gm, '.') });
          if (untilSilence === null || untilSilence-- > 0) say('250 taken');
        } else hear(part);
      }
    });
    say('220 loopback');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (answer) => void (refusal = answer),
    fallSilentAfter: (mails) => void (untilSilence = mails),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The words of a letter's plain part, whatever way it was made fit for mail. */
export function wordsOf(letter: string): string {
  const part = letter.split(/\r\n--[^\r\n]+\r\n/).find((one) => /content-type: text\/plain/i.test(one)) ?? letter;
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(head)) return text;
  return Buffer.from(
    text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
