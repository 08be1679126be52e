export { messageNotices } from './message-notices.ts';
export { EditionDeskMessagesResolver, ViewerMessagesResolver } from './message.resolver.ts';
export { messagesRights } from './messages-rights.ts';
