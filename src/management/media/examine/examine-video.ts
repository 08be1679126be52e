import path from 'node:path';
import {
  ALL_FORMATS,
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { longestVideoMinutes } from '../media-limits.ts';
import type { Asked, Examined } from './examined.ts';

const formats = {
  'video/webm': () => new WebMOutputFormat(),
  'video/quicktime': () => new MovOutputFormat({ fastStart: false }),
  'video/mp4': () => new Mp4OutputFormat({ fastStart: false }), // its index at the end: nothing of the video is held in memory
} as Record<string, () => WebMOutputFormat | MovOutputFormat | Mp4OutputFormat>;

/**
 * A video's facts, and a copy of its picture and sound in a new container: the same frames, without a word of where, when
 * and with what it was taken, and without anything else that lay in the file.
 */
export async function examineVideo({ file, into }: Asked, mimeType: string): Promise<Examined> {
  const input = new Input({ source: new FilePathSource(file), formats: ALL_FORMATS });
  try {
    const picture = await input.getPrimaryVideoTrack();
    if (!picture?.codec) return { failure: 'UNREADABLE' };
    const sound = await input.getPrimaryAudioTrack();
    const seconds = await input.computeDuration();
    if (seconds > longestVideoMinutes * 60) return { failure: 'TOO_LARGE' };

    const copy = 'copy';
    const output = new Output({ format: formats[mimeType]!(), target: new FilePathTarget(path.join(into, copy)) });
    const conversion = await Conversion.init({ input, output, tracks: 'primary', tags: {}, showWarnings: false });
    if (!conversion.isValid || conversion.discardedTracks.some(({ track }) => track === picture || track === sound)) return { failure: 'UNREADABLE' };
    await conversion.execute();
    return {
      ...{ mimeType, width: picture.displayWidth, height: picture.displayHeight, durationMs: Math.round(seconds * 1_000) },
      codecs: [picture.codec, ...(sound?.codec ? [sound.codec] : [])],
      ...{ made: [], copy },
    };
  } catch (error) {
    return { failure: error instanceof Error && /ENOSPC|no space left/i.test(error.message) ? 'FAULT' : 'UNREADABLE' };
  } finally {
    input.dispose();
  }
}
