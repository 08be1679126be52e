/** How the stage moves. */
export { giveCue } from './give-cue.ts';
