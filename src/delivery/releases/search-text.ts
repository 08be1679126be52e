/** One spelling for searching and for what is searched: full-width and half-width, capitals and small letters are the same. */
export const normalize = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('und');

/** What is searched: everything that was written, one part per line. */
export const searchText = (parts: Iterable<string | null>): string => normalize([...parts].filter((part) => part !== null).join('\n'));
