import { createHash } from 'node:crypto';
import { directionOf, type Language, nearest } from '../../platform/language.ts';
import { sayLocal } from '../exports/index.ts';
import type { DossierView } from './dossier-view.ts';
import { partWords, say } from './section.ts';
import { type SpokenEntry, spoken } from './spoken.ts';

// System fonts only: the page fetches nothing.
const style = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
* { box-sizing: border-box }
body { font: 9.5pt/1.45 "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; color: #111; background: #fff; max-width: 180mm; margin: 10mm auto; padding: 0 4mm }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 8mm 0 2mm; border-bottom: .3mm solid #111; break-after: avoid } h3 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid }
table { border-collapse: collapse; width: 100%; table-layout: fixed } th, td { text-align: start; vertical-align: top; padding: 1.2mm 2mm; border-bottom: .2mm solid #bbb; overflow-wrap: anywhere } thead th { font-weight: 600; border-bottom: .3mm solid #111 } tr { break-inside: avoid-page }
.when { width: 33mm } .who { width: 38mm } .record { width: 24mm } .confidential { font-weight: 600; border: .3mm solid #111; padding: 1mm 2mm; display: inline-block; margin: 0 0 3mm }
dl { margin: 1mm 0 0; display: grid; grid-template-columns: 34mm 1fr; gap: .6mm 2mm } dt { color: #555 } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
.words { white-space: pre-wrap; overflow-wrap: anywhere } .hash, .small { font-size: 7.5pt; color: #444; overflow-wrap: anywhere } .none { color: #555 }
@media print { body { margin: 0; padding: 0; max-width: none } thead { display: table-header-group } }`;

/** No script, nothing fetched, no frame, no form; for a page that was saved, it says so itself as well. */
const inPage = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
export const pagePolicy = `sandbox; ${inPage}; frame-ancestors 'none'`;

const words = {
  dossier: say('Dossier', '案例档案'),
  confidential: say('Confidential. Made for', '保密。制作对象：'),
  edition: say('Edition', '届次'),
  field: say('Field', '领域'),
  number: say('Id of the case', '案例编号'),
  made: say('Made', '制作时间'),
  applicants: say('Applicants', '申报主体'),
  countries: say('Countries and regions', '国家和地区'),
  startedOn: say('Implementation began', '实施开始'),
  content: say('The case as it was handed in last', '最后提交的案例内容'),
  summary: say('Summary', '摘要'),
  body: say('Account', '正文'),
  materials: say('Materials', '材料'),
  when: say('When', '时间'),
  who: say('Who', '操作人'),
  what: say('What', '事项'),
  record: say('Audit', '审计记录'),
  trail: say('The audit’s entries', '审计记录清单'),
  nothing: say('Nothing is on record.', '无记录。'),
  head: say('The audit’s chain ended at entry', '审计链当时终于第'),
  verify: say(
    'Fetch the sealed file to prove this without us: npm run verify-dossier -- --file dossier.json --key key.pem',
    '如需独立验证，请获取封存文件并运行：npm run verify-dossier -- --file dossier.json --key key.pem',
  ),
};

/** Text that may stand anywhere in a page: characters that cannot be seen and would do something are gone, and nothing is markup. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A dossier as a page to be read and printed on A4. */
export function pageOf(dossier: DossierView, language: Language): string {
  const { at, title, field, madeAt, submissionId, head } = dossier;
  const { edition, desk } = at;
  const term = (word: keyof typeof words) => escaped(words[word][language]);
  const inWords = (values: Record<string, string>) => escaped(nearest(language, values)?.value ?? '');
  const time = (instant: string) => `<time datetime="${escaped(instant)}">${escaped(sayLocal(new Date(instant), edition.timeZone))}</time>`;
  const line = (word: keyof typeof words, html: string) => `<dt>${term(word)}</dt><dd>${html}</dd>`;
  const fieldNames = edition.fields.find(({ key }) => key === field)?.names ?? { en: field };
  const sections = spoken(dossier, language).map((section) =>
    part(escaped(section.title), section.entries.length === 0 ? `<p class="none">${term('nothing')}</p>` : entries(section.entries)),
  );

  function entries(all: readonly SpokenEntry[]): string {
    const rows = all.map(({ at: when, what, part: role, person, facts, audit }) => {
      const list = facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd dir="auto">${escaped(value)}</dd>`).join('');
      const by = `${person ? `<bdi>${escaped(person.name)}</bdi><br>` : ''}<span class="small">${escaped(partWords[role][language])}</span>`;
      const record = audit ? `${audit.number}<br><span class="hash">${escaped(audit.hash.slice(0, 16))}…</span>` : '';
      return `<tr><td>${time(when)}</td><td><strong>${escaped(what)}</strong>${list ? `<dl>${list}</dl>` : ''}</td><td>${by}</td><td>${record}</td></tr>`;
    });
    const heads = (['when', 'what', 'who', 'record'] as const).map((word) => `<th scope="col" class="${word}">${term(word)}</th>`);
    return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  }

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(inPage)}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${term('dossier')}: ${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="confidential">${term('confidential')} <bdi>${escaped(desk.person.name)}</bdi></p>
<h1 dir="auto">${escaped(title)}</h1>
<dl>${line('edition', inWords(edition.names))}${line('field', inWords(fieldNames))}${line('number', escaped(submissionId))}${line('made', time(madeAt))}</dl>
</header>
<main>
${part(term('content'), contentOf(dossier, language, term))}
${sections.join('\n')}
${part(term('trail'), trailOf(dossier, time))}
</main>
<footer>
<p class="small">${term('head')} ${head.number}: <span class="hash">${escaped(head.hash)}</span><br>${term('verify')}</p>
</footer>
</body>
</html>
`;
}

const part = (heading: string, html: string): string => `<section><h2>${heading}</h2>${html}</section>`;

function contentOf({ revisions }: DossierView, language: Language, term: (word: keyof typeof words) => string): string {
  const { texts, applicants, countries, startedOn, materials = [] } = revisions.at(-1)!.content;
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const applying = applicants.map(({ names }) => `<bdi>${escaped(nearest(language, names)?.value ?? '')}</bdi>`).join('<br>');
  const files = materials.map(
    ({ kind, fileName, contentHash }) => `<bdi>${escaped(fileName ?? kind)}</bdi> <span class="hash">SHA-256 ${escaped(contentHash)}</span>`,
  );
  const facts = [
    ['applicants', applying] as const,
    ['countries', escaped(countries.map((code) => regions.of(code) ?? code).join(', '))] as const,
    ['startedOn', escaped(startedOn)] as const,
    ['materials', files.join('<br>')] as const,
  ];
  const written = texts.map(({ locale, title, summary, body }) => {
    const block = (word: 'summary' | 'body', text: string) => (text === '' ? '' : `<h3>${term(word)}</h3><div class="words">${escaped(text)}</div>`);
    const heading = `<h3>${escaped(languages.of(locale) ?? locale)}</h3>`;
    const said = `<p class="words"><strong>${escaped(title)}</strong></p>${block('summary', summary)}${block('body', body)}`;
    return `${heading}<div lang="${escaped(locale)}" dir="${directionOf(locale).toLowerCase()}">${said}</div>`;
  });
  const known = facts.flatMap(([word, html]) => (html === '' ? [] : [`<dt>${term(word)}</dt><dd>${html}</dd>`]));
  return `<dl>${known.join('')}</dl>${written.join('\n')}`;
}

const trailOf = ({ trail, people }: DossierView, time: (instant: string) => string): string =>
  `<table><tbody>${trail
    .map(({ number, at, act, personId, hash }) => {
      const name = personId === null ? '' : (people.get(personId)?.name ?? personId);
      return `<tr><td class="record">${number}</td><td class="when">${time(at)}</td><td>${escaped(act)}</td><td><bdi>${escaped(name)}</bdi></td><td class="hash">${escaped(hash)}</td></tr>`;
    })
    .join('\n')}</tbody></table>`;
