/** A mail that came back, as its delivery status notification (RFC 3464) says. */
export interface ReturnedMail {
  /** The id that the mail was sent by: the first half of its `Message-ID`. */
  id: string;
  /** What the last server answered (RFC 5321); null where the report does not say. */
  replyCode: number | null;
}

/**
 * What a message reports: a mail that came back for good; `LATER` for one that is still tried, arrived, or was passed on; and
 * undefined for what is no report about a mail of ours. Words for people in it are not looked at: they differ from server to
 * server. Nothing in it is believed but which mail it speaks of and how that fared, and only whoever received the mail, or
 * carried it, knows its id.
 */
export function readReturn(message: string): ReturnedMail | 'LATER' | undefined {
  const whole = partOf(message.replaceAll('\r\n', '\n'));
  const [, boundary] = /boundary="?([^";\n]{1,200})"?/i.exec(whole.headers.get('content-type') ?? '') ?? [];
  if (boundary === undefined || !/^multipart\/report\b/i.test(whole.headers.get('content-type') ?? '')) return undefined;
  const parts = `\n${whole.body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .map((part) => partOf(part.replace(/^[^\n]*\n/, '')));
  const ofType = (type: RegExp) => parts.find(({ headers }) => type.test(headers.get('content-type') ?? ''));
  const status = ofType(/^message\/(global-)?delivery-status\b/i);
  const original = ofType(/^(message\/(rfc822|global)|text\/rfc822-headers|message\/(rfc822|global)-headers)\b/i);
  if (!status || !original) return undefined;
  const id = /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(partOf(original.body).headers.get('message-id') ?? '')?.[1];
  if (id === undefined) return undefined;
  const recipients = status.body.split(/\n\s*\n/).map((fields) => headersOf(fields));
  const failed = recipients.find((fields) => /^failed\b/i.test(fields.get('action') ?? '') && /^5\./.test(fields.get('status') ?? ''));
  if (!failed) return 'LATER';
  const code = /^smtp\s*;\s*([2-5]\d\d)\b/i.exec(failed.get('diagnostic-code') ?? '')?.[1];
  return { id: id.toLowerCase(), replyCode: code === undefined ? null : Number(code) };
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n');
  return { headers: headersOf(end < 0 ? text : text.slice(0, end)), body: end < 0 ? '' : text.slice(end + 2) };
}

/** Fields by their names in lower case, unfolded; of several with one name the first. */
function headersOf(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !fields.has(name)) fields.set(name, line.slice(at + 1).trim());
  }
  return fields;
}
