/** Markup that is ready to be put into a page. Only `escape` and templates of ours make it. */
export type Markup = string & { readonly markup: unique symbol };

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What somebody wrote, as text between tags or within an attribute. */
export const escape = (text: string): Markup =>
  text.replace(/[&<>"]/g, (character) => entities[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') as Markup; // eslint-disable-line no-control-regex -- XML has no way to say them

/** Puts pieces together: strings are escaped, markup stays, lists are joined, and nothing stands for null. */
export function xml(strings: TemplateStringsArray, ...values: (Markup | Markup[] | Text | number | null)[]): Markup {
  return strings.reduce((all, part, i) => all + part + (i < values.length ? piece(values[i]!) : ''), '') as Markup;
}

/** A text that has yet to be escaped. */
export class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export const say = (text: string): Text => new Text(text);

function piece(value: Markup | Markup[] | Text | number | null): string {
  if (value === null) return '';
  if (value instanceof Text) return escape(value.text);
  return Array.isArray(value) ? value.join('') : String(value);
}

interface Page {
  locale: string;
  direction: 'LTR' | 'RTL';
  title: string;
  /** What the page is in the structure of a book, as EPUB names it. */
  kind: string;
  body: Markup;
}

/** One document of an e-book. */
export const page = ({ locale, direction, title, kind, body }: Page): string =>
  xml`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage(locale, direction)}>
<head><meta charset="utf-8"/><title>${say(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body><section epub:type="${say(kind)}">${body}</section></body>
</html>
`;

/** The attributes by which a reader chooses fonts, voices, and the direction of lines. */
export const inLanguage = (locale: string, direction: 'LTR' | 'RTL'): Markup =>
  xml`lang="${say(locale)}" xml:lang="${say(locale)}" dir="${say(direction.toLowerCase())}"`;
