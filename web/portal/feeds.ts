/** The feed of an edition's cases in a language, newest change first. */
export const feedOf = ({ year, name }: { year: number; name: string }, locale: string) => ({
  title: name,
  path: `/feeds/${year}/${locale}/atom.xml`,
});
