/** What `web/portal/server.tsx` hands over once it is built: the portal's pages, rendered from the graph's answers. */
export interface Portal {
  /** Languages that the interface speaks. */
  languages: readonly string[];
  /** Asks the graph for what a page shows. */
  load(wish: Wish): Promise<Loaded>;
  /** A page that says why there is none. */
  apologize(wish: Omit<Wish, 'ask'>, status: number): string;
  /** What search engines are told. */
  sitemap(wish: Pick<Wish, 'origin' | 'ask'>): Promise<string>;
}

export interface PortalFiles {
  script: string;
  style: string;
  /** Faces for scripts that most machines have faces for; the page's script fetches them where they are missing. */
  fonts: string;
  icon: string;
}

export interface Wish {
  /** The language in the address, as it stands there. */
  locale: string;
  /** What follows the language, such as `/cases/some-slug`; empty for the front page. */
  path: string;
  search: URLSearchParams;
  /** How the world reaches the service. */
  origin: string;
  /** The files that the browser loads. */
  files: PortalFiles;
  now: number;
  /** Runs one of the consumers' documents, as a visitor. */
  ask(operation: string, variables: Record<string, unknown>): Promise<unknown>;
}

export interface Loaded {
  status: number;
  /** Where the page really is; null where it is here. */
  redirect: string | null;
  /** What the page says apart from the graph's answers, such as the days that are left: with these it is the same page as long as this is. */
  depends: string;
  render(): string;
}
