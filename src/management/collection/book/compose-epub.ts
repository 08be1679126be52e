import { type Zippable, zipSync } from 'fflate';
import { directionOf } from '../../../platform/language.ts';
import type { Book } from './book.ts';
import { wordsIn } from './book-words.ts';
import { epubPages, type EpubPage } from './epub-pages.ts';
import type { Imprint } from './imprint.ts';
import type { PrintedPicture } from './pictures.ts';
import { nameIn } from './said-in.ts';
import { inLanguage, say, xml } from './xhtml.ts';

const style = `body { margin: 5%; line-height: 1.6; }
h1, h2 { color: #1d3557; line-height: 1.3; }
:lang(zh) { line-height: 1.8; }
:lang(zh) p.body { text-indent: 2em; margin: 0; }
p { margin: 0 0 0.6em; }
dl { margin: 1em 0; }
dt { color: #555; font-size: 0.85em; }
dd { margin: 0 0 0.5em; }
blockquote { margin: 1em 0; padding: 0 1em; border-inline-start: 2px solid #1d3557; }
figure { margin: 1.2em 0; }
img { max-width: 100%; }
figcaption, .quiet { color: #555; font-size: 0.85em; }
.year { font-size: 2.5em; font-weight: bold; }
ul.index { list-style: none; padding: 0; }
ul.index .initial { margin-top: 1em; font-weight: bold; }
`;

/** A book for e-readers: EPUB 3.3. The same book and imprint make the same bytes. */
export function composeEpub(book: Book, imprint: Imprint, pictures: ReadonlyMap<string, PrintedPicture>): Buffer {
  const pages = epubPages(book, imprint, pictures);
  const images = [...pictures.values()];
  // the first file says what the archive is, and is not compressed; ZIP knows no instants before 1980, and none finer than two seconds
  const archive: Zippable = {
    mimetype: [Buffer.from('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': Buffer.from(container),
    'book/package.opf': Buffer.from(packageOf(book, imprint, pages, images)),
    'book/contents.xhtml': Buffer.from(contentsOf(book, pages)),
    'book/book.css': Buffer.from(style),
    ...Object.fromEntries(pages.map(({ file, text }) => [`book/${file}`, Buffer.from(text)])),
    ...Object.fromEntries(images.map(({ name, bytes }) => [`book/${name}`, [bytes, { level: 0 }] as const])),
  };
  return Buffer.from(zipSync(archive, { mtime: imprint.at, level: 6 }));
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const titleOf = ({ locales, year }: Book): string => `${wordsIn(locales[0]!).collection} ${year}`;

function packageOf(book: Book, { id, at }: Imprint, pages: EpubPage[], images: PrintedPicture[]): string {
  const first = book.locales[0]!;
  const direction = say(directionOf(first).toLowerCase());
  const idOf = (file: string) => say(`i-${file.replaceAll('.', '-')}`);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${say(first)}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${say(id)}</dc:identifier>
<dc:title>${say(titleOf(book))}</dc:title>
${book.locales.map((locale) => xml`<dc:language>${say(locale)}</dc:language>`)}
<dc:description>${say(nameIn(first, book.names))}</dc:description>
<meta property="dcterms:modified">${say(at.toISOString().replace(/\.\d+Z$/, 'Z'))}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${pages.map(({ file }) => xml`<item id="${idOf(file)}" href="${say(file)}" media-type="application/xhtml+xml"/>`)}
${images.map(({ name }) => xml`<item id="${idOf(name)}" href="${say(name)}" media-type="image/jpeg"/>`)}
</manifest>
<spine page-progression-direction="${direction}">
${pages.map(({ file }, i) => xml`${i === 2 ? xml`<itemref idref="contents"/>` : null}<itemref idref="${idOf(file)}"/>`)}
</spine>
</package>
`;
}

/** The contents: fields with their cases under them, and the indexes. */
function contentsOf(book: Book, pages: EpubPage[]): string {
  const first = book.locales[0]!;
  const listed = pages.filter((page) => page.title !== null);
  const line = ({ file, title }: EpubPage) => xml`<a href="${say(file)}">${say(title!)}</a>`;
  const lines = listed.flatMap((page, i) => {
    if (page.isCase) return [];
    const below = listed.slice(i + 1);
    const end = below.findIndex(({ isCase }) => !isCase);
    const cases = below.slice(0, end < 0 ? below.length : end);
    return [xml`<li>${line(page)}${cases.length > 0 ? xml`<ol>${cases.map((one) => xml`<li>${line(one)}</li>`)}</ol>` : null}</li>`];
  });
  const { contents } = wordsIn(first);
  return xml`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage(first, directionOf(first))}>
<head><meta charset="utf-8"/><title>${say(contents)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body><nav epub:type="toc" id="toc"><h1>${say(contents)}</h1><ol>${lines}</ol></nav></body>
</html>
`;
}
