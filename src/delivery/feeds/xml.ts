/** An element as it is to be written: text is escaped here, and nowhere else. */
export interface Element {
  name: string;
  attributes?: Record<string, string | undefined>;
  children?: readonly (Element | string | undefined)[];
}

export const element = (name: string, attributes: Element['attributes'], ...children: (Element | string | undefined)[]): Element => ({
  ...{ name, children },
  ...(attributes ? { attributes } : {}),
});

// XML 1.0 has no way to write these, not even as a reference; a single one makes a feed unreadable as a whole.
// eslint-disable-next-line no-control-regex -- exactly those that XML forbids
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const writable = (text: string): string => text.toWellFormed().replaceAll(unwritable, '\uFFFD');

const inText = (text: string): string => writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inAttribute = (text: string): string =>
  inText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '&#13;');

/** A whole document. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;

function write({ name, attributes = {}, children = [] }: Element): string {
  const said = Object.entries(attributes)
    .filter((one): one is [string, string] => one[1] !== undefined)
    .map(([key, value]) => ` ${key}="${inAttribute(value)}"`)
    .join('');
  const inside = children.map((child) => (child === undefined ? '' : typeof child === 'string' ? inText(child) : write(child))).join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}

/** Plain text as HTML: paragraphs and line breaks are kept, and whatever looks like markup stays the characters that it is. */
export const htmlOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${htmlText(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** One line of plain text where a reader may take it for HTML. */
export const htmlText = (text: string): string => writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
