export { type CollectionCase, type CollectionContent, type CollectionText, readCollection, readPublicFile } from './read-collection.ts';
