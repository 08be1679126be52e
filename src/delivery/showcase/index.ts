/** How the stage moves. */
export { giveCue } from './give-cue.ts';
/** What its screens say to the hall. */
export { currentSequence, showMessage } from './show-message.ts';
export type { Reached } from './give-cue.ts';
export { namesItsPlace } from './give-cue.ts';
