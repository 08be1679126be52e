import type { Language } from '../language.ts';

/** One mail to one person. */
export interface Mail {
  /** A UUID. It becomes the `Message-ID`, and a mail of one id is sent once. */
  id: string;
  to: string;
  subject: string;
  /** In what language it is written. */
  language: Language;
  /** Paragraphs, as plain text. A paragraph that is an address by itself becomes a link. */
  paragraphs: string[];
}

export const textOf = ({ paragraphs }: Mail): string => `${paragraphs.join('\n\n')}\n`;

/** The same words as HTML, without anything that would be fetched from elsewhere. */
export function htmlOf({ language, paragraphs, subject }: Mail): string {
  const body = paragraphs.map((paragraph) => {
    const text = escapeHtml(paragraph);
    return /^https?:\/\/\S+$/.test(paragraph) ? `<p><a href="${text}">${text}</a></p>` : `<p>${text.replaceAll('\n', '<br>')}</p>`;
  });
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
