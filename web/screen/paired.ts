import './screen.css';
import { PairedWall } from './device/paired-wall.ts';
import { keepPage } from './keep-page.ts';
import { Wall } from './wall.ts';

// A wall that somebody lets in by the code that it shows.

const wall: Wall = new Wall(() => Date.now() + device.clockOffset);
const device = new PairedWall(wall, document.body.dataset.page!);
keepPage(wall);
void device.start();
