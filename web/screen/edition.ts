import './screen.css';
import { keepPage } from './keep-page.ts';
import { PublicWall } from './public/public-wall.ts';
import { Wall } from './wall.ts';

// The showcase of an edition as everybody may see it.

const { year, showcaseDocumentId, editionDocumentId, stageQuery } = document.body.dataset;
const wall = new Wall(() => Date.now());
const documents = { showcase: showcaseDocumentId!, edition: editionDocumentId! };
keepPage(wall);
void new PublicWall(wall, { year: Number(year), documents, stageQuery: stageQuery! }).start();
