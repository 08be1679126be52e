export { endedOf } from './ended-of.ts';
export { clientOfPrincipal } from './client-of-principal.ts';
export { keepKeysToTheirReach } from './keep-to-reach.ts';
export { EditionDeskKeysResolver, KeyResolver, ViewerKeysResolver } from './key.resolver.ts';
export { openKey } from './open-key.ts';
export { keysRights } from './keys-rights.ts';
