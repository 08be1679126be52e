import type { ReleaseKind } from '../../generated/schema.ts';
import { callRelease } from './prepare-call.ts';
import { correctionRelease } from './prepare-correction.ts';
import { collectionRelease } from './prepare-collection.ts';
import { programmeRelease } from './prepare-programme.ts';
import { honoursRelease } from './prepare-honours.ts';
import { resultsRelease } from './prepare-results.ts';
import { takeDownRelease } from './prepare-take-down.ts';
import { translationsRelease } from './prepare-translations.ts';
import type { KindOfRelease } from './release-kind.ts';

/** Every kind of release. One that is in the SDL and not here does not compile. */
export const releaseKinds: Readonly<Record<ReleaseKind, KindOfRelease>> = {
  CALL: callRelease,
  RESULTS: resultsRelease,
  CORRECTION: correctionRelease,
  COLLECTION: collectionRelease,
  TRANSLATIONS: translationsRelease,
  PROGRAMME: programmeRelease,
  HONOURS: honoursRelease,
  TAKE_DOWN: takeDownRelease,
};
