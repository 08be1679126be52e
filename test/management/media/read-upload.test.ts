import { Readable } from 'node:stream';
import { readUpload } from '../../../src/management/media/index.ts';
import { anUpload, codes, granted } from '../../support/applicant.ts';

const unreadable = [{ code: 'MEDIA_UNREADABLE', path: ['file'] }];
const tooLarge = [{ code: 'MEDIA_TOO_LARGE', path: ['file'] }];
const none = Buffer.alloc(0);

test('all bytes are read, in order', async () => {
  const stream = () => Readable.from([Buffer.from('one '), Buffer.from('two')]);
  expect(granted(await readUpload(anUpload(none, stream))).toString()).toBe('one two');
});

test('a file above the limit is given up in the middle, and its stream closed', async () => {
  let sent = 0;
  const endless = new Readable({
    read() {
      sent++;
      this.push(Buffer.alloc(1_000_000));
    },
  });
  expect(codes(await readUpload(anUpload(none, () => endless)))).toEqual(tooLarge);
  expect(endless.destroyed).toBe(true);
  expect(sent).toBeLessThan(20);
});

test('an upload that breaks off is refused', async () => {
  const broken = new Readable({
    read() {
      this.push(Buffer.from('half'));
      this.destroy(new Error('Request disconnected during file upload stream parsing.'));
    },
  });
  expect(codes(await readUpload(anUpload(none, () => broken)))).toEqual(unreadable);
  expect(codes(await readUpload(Promise.reject(new Error('File missing in the request.'))))).toEqual(unreadable);
  const truncated = () => {
    throw Object.assign(new Error('File truncated as it exceeds the 10000000 byte size limit.'), { status: 413 });
  };
  expect(codes(await readUpload(anUpload(none, truncated)))).toEqual(tooLarge);
});
