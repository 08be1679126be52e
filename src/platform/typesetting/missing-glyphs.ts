import * as fontkit from 'fontkit';
import { readRegularFonts } from './fonts.ts';

/** Characters that are never drawn: spaces, line ends, joiners, marks of direction, variation selectors. */
const unseen = /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

let covered: Set<number> | undefined;

/** The code points that some font has a glyph for. Read once; some forty thousand numbers. */
function coveredByFonts(): Set<number> {
  covered ??= new Set(
    readRegularFonts().flatMap((bytes) => {
      const font = fontkit.create(bytes);
      if (!('characterSet' in font)) throw new Error('a font of this program is a collection of fonts');
      return font.characterSet;
    }),
  );
  return covered;
}

/** The characters of the texts that no font has a glyph for, each once, in the order of their code points: `龘`, not its number. */
export function missingGlyphs(texts: Iterable<string>): string[] {
  const known = coveredByFonts();
  const missing = new Set<string>();
  for (const text of texts) {
    for (const character of text) if (!known.has(character.codePointAt(0)!) && !unseen.test(character)) missing.add(character);
  }
  return [...missing].sort((one, other) => one.codePointAt(0)! - other.codePointAt(0)!);
}
