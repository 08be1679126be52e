export { Asset, type Rendition } from './asset.entity.ts';
export { closeDecoders } from './decode-picture.ts';
export { tooLarge, unreadable } from './media-problems.ts';
export { mediaRights } from './media-rights.ts';
export { openPictureTickets, type PictureTickets } from './picture-tickets.ts';
export { privateFileRoutes } from './private-file-routes.ts';
export { readUpload } from './read-upload.ts';
export { discardPicture, storePicture, type StoredPicture } from './store-picture.ts';
