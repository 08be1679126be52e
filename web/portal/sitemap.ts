import type { Ask } from './documents.ts';
export async function writeSitemap({ origin }: { origin: string; ask: Ask }): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${origin}/en</loc></url></urlset>\n`;
}
