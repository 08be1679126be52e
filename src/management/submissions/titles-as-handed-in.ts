import type { LocalizedString } from '../../generated/schema.ts';

const titles = (content: string, more = '') => `
  coalesce((select jsonb_agg(jsonb_build_object('locale', t.said ->> 'locale', 'value', t.said ->> 'title') order by t.at)
    from ${more} jsonb_array_elements(${content} -> 'texts') with ordinality t (said, at) where t.said ->> 'title' <> ''), '[]')`;

/** For a statement: what a revision is called in every language that it was handed in, the source's first. */
export const titlesIn = (content: string): string => titles(content);

/** The same of a submission's last revision; empty where whoever asks sees none of it. */
export const lastTitlesOf = (submission: string): string =>
  titles('l.content', `(select r.content from revisions r where r.submission_id = ${submission} order by r.number desc limit 1) l,`);

/** What a case is called: in its source language, and in every language that it was handed in. */
export interface Called {
  title: string;
  titles: LocalizedString[];
}

/** Of such titles; an empty one where whoever asks sees none. */
export const calledBy = (titles: LocalizedString[]): Called => ({ title: titles[0]?.value ?? '', titles });
