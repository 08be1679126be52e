/** A paragraph as plain text. A text that is an address by itself becomes a link; within `{ text }` it never does. */
export type Paragraph = string | { text: string };

/** What a mail says in one language. */
export interface Words {
  /** BCP 47. */
  language: string;
  subject: string;
  paragraphs: Paragraph[];
}

/** One mail to one person. */
export interface Mail extends Words {
  /** A UUID. It becomes the `Message-ID`, and a mail of one id is sent once. */
  id: string;
  to: string;
  /** The same in other languages, for somebody whose language is not known. */
  also?: Words[];
}

const inAllLanguages = (mail: Mail): Words[] => [mail, ...(mail.also ?? [])];

export const subjectOf = (mail: Mail): string => [...new Set(inAllLanguages(mail).map(({ subject }) => subject))].join(' / ');
export const languagesOf = (mail: Mail): string =>
  inAllLanguages(mail)
    .map(({ language }) => language)
    .join(', ');

const plain = ({ paragraphs }: Words): string =>
  `${paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.text)).join('\n\n')}\n`;
export const textOf = (mail: Mail): string => inAllLanguages(mail).map(plain).join('\n* * *\n\n');

/** The same words as HTML, without anything that would be fetched from elsewhere. */
export function htmlOf(mail: Mail): string {
  const body = mail.also
    ? inAllLanguages(mail).map((words) => `<div lang="${escapeHtml(words.language)}">\n${htmlBody(words)}\n</div>`)
    : [htmlBody(mail)];
  return `<!doctype html>\n<html lang="${escapeHtml(mail.language)}"><head><meta charset="utf-8"><title>${escapeHtml(subjectOf(mail))}</title></head>\n<body>\n${body.join('\n<hr>\n')}\n</body></html>\n`;
}

const htmlBody = ({ paragraphs }: Words): string =>
  paragraphs
    .map((paragraph) => {
      const text = escapeHtml(typeof paragraph === 'string' ? paragraph : paragraph.text);
      const isLink = typeof paragraph === 'string' && /^https?:\/\/\S+$/.test(paragraph);
      return isLink ? `<p><a href="${text}">${text}</a></p>` : `<p>${text.replaceAll('\n', '<br>')}</p>`;
    })
    .join('\n');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
