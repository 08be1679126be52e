export { Asset, type Rendition } from './asset.entity.ts';
export { closeDecoders } from './decode-picture.ts';
export { tooLarge, unreadable } from './media-problems.ts';
export { readUpload } from './read-upload.ts';
export { discardPicture, storePicture, type StoredPicture } from './store-picture.ts';
