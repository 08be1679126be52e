export { htmlOf, type Mail, type Paragraph, subjectOf, textOf, type Words } from './mail.ts';
export { isLoopback, MailNotTaken, openPost, type Post, type PostSettings } from './open-post.ts';
export { mailRights } from './mail-rights.ts';
export { outboxRoutes } from './outbox-routes.ts';
export { readReturn, type ReturnedMail } from './read-return.ts';
export { addressInJob, queueMail, sendMailJob, sendMailTask } from './send-mail.job.ts';
