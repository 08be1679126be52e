/** The pages of `web/`, served by the program itself. */
export { openWeb } from './open-web.ts';
export { webRights } from './web-rights.ts';
