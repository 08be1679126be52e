interface Credential {
  id: string;
  response: Record<string, string>;
}

const longest = 20_000;

/**
 * Reads what `credential.toJSON()` says, with the challenge that it answers. Undefined for whatever does not have that form:
 * the library behind is for the work that follows, not for strangers' texts.
 */
export function readCredential<Answer extends { id: string }>(text: string, ...needs: string[]): { response: Answer; challenge: string } | undefined {
  if (text.length > longest) return undefined;
  try {
    const credential = JSON.parse(text) as Credential;
    const { id, response } = credential;
    const fields = [id, ...['clientDataJSON', ...needs].map((name) => response[name])];
    if (!fields.every((field) => typeof field === 'string' && /^[\w-]{1,15000}$/.test(field))) return undefined;
    const { challenge } = JSON.parse(Buffer.from(response.clientDataJSON!, 'base64url').toString()) as { challenge?: unknown };
    return typeof challenge === 'string' ? { response: credential as unknown as Answer, challenge } : undefined;
  } catch {
    return undefined;
  }
}
