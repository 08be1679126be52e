export { defineNotice, harmless, type NoticeTemplate, placeholdersOf, type Text } from './notice-template.ts';
export { noticesAbout, type NoticePage, pageOfUndelivered, type NoticeView } from './notice-queries.ts';
export { EditionDeskNoticesResolver, MailLanguageResolver } from './notice.resolver.ts';
export { inLanguages, ticketsOf } from './notice-words.ts';
export { type NoticeSettings, type NoticesHouse, openNoticesHouse } from './notices-house.ts';
export { noteReturn } from './note-return.ts';
export { noticesRights } from './notices-rights.ts';
export { tell, telling, type Telling } from './tell.ts';
