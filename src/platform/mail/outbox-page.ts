import type { Email } from 'postal-mime';
import type { Language } from '../language.ts';
import { escapeHtml } from './mail.ts';

/** A mail in the outbox. `at` is when its file was written. */
export interface LyingMail {
  id: string;
  at: Date;
  email: Email;
}

const words = {
  en: {
    outbox: 'Mails that were not sent',
    why: 'No mail server is configured (SMTP_URL), so each mail lies here instead. This page answers on this machine alone, and never in production.',
    none: 'No mail has been written yet.',
    more: (count: number) => `${count} older ones lie in the folder.`,
    columns: ['Written', 'To', 'Subject'],
    back: 'All mails',
    asText: 'The same as text',
  },
  'zh-Hans': {
    outbox: '未发出的邮件',
    why: '尚未配置邮件服务器（SMTP_URL），因此每封邮件都存放在此。本页仅在本机可见，生产环境中从不提供。',
    none: '尚无邮件。',
    more: (count: number) => `另有 ${count} 封较早的邮件在文件夹中。`,
    columns: ['写入时间', '收件人', '主题'],
    back: '全部邮件',
    asText: '纯文本版本',
  },
} as const;

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #8886;vertical-align:top}
iframe{width:100%;height:24rem;border:1px solid #8886;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere}td{overflow-wrap:anywhere}`;

const page = (language: Language, title: string, body: string): string =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>\n<body><main>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</main></body></html>\n`;

const minute = (at: Date): string => `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`;
const addressesOf = ({ to }: Email): string => (to ?? []).map(({ address }) => address ?? '').join(', ');

/** The newest first. */
export function listPage(mails: readonly LyingMail[], older: number, language: Language): string {
  const { outbox, why, none, more, columns } = words[language];
  const rows = mails.map(
    ({ id, at, email }) =>
      `<tr><td>${minute(at)}</td><td>${escapeHtml(addressesOf(email))}</td><td><a href="/outbox/${id}">${escapeHtml(email.subject ?? '')}</a></td></tr>`,
  );
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return page(language, outbox, `<p>${why}</p>\n${rows.length > 0 ? table : `<p>${none}</p>`}${older > 0 ? `\n<p>${more(older)}</p>` : ''}`);
}

/** Its HTML in a frame that runs nothing and whose links open beside this page. */
export function mailPage({ at, email }: LyingMail, language: Language): string {
  const { back, asText } = words[language];
  const framed = `<base target="_blank">${email.html ?? ''}`;
  const frame = `<iframe title="${escapeHtml(email.subject ?? '')}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(framed)}"></iframe>`;
  const parts = [
    `<p><a href="/outbox">${back}</a></p>`,
    `<p>${minute(at)} · ${escapeHtml(addressesOf(email))}</p>`,
    ...(email.html ? [frame] : []),
    `<h2>${asText}</h2>\n<pre>${escapeHtml(email.text ?? '')}</pre>`,
  ];
  return page(language, email.subject ?? '', parts.join('\n'));
}
