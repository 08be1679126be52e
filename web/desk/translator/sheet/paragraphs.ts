/** A text's paragraphs: what blank lines stand between. */
export const paragraphsOf = (text: string): string[] => {
  const parts = text.split(/\n[^\S\n]*\n\s*/);
  return parts.length === 1 && parts[0] === '' ? [] : parts;
};

/** The paragraphs as one text; those that are empty leave nothing behind. */
export const textOf = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
