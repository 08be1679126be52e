const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Characters that end the word before them. */
const endings = new Set('的地得了着过们等之性化者级业力度');

/**
 * A Chinese text in the pieces between which its lines may break: words, as far as the dictionary of the browser knows them. What it does not know
 * comes as single characters; a row of these stays together, and one alone goes with the word behind it, or before a mark with the one before.
 * Marks need no help: style sheets know where a line may not begin or end.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let run = '';
  let isJoined = false; // whether what comes stays with the piece before it
  const push = (piece: string) => {
    if (isJoined && pieces.length > 0) pieces.push(pieces.pop()! + piece);
    else pieces.push(piece);
    isJoined = false;
  };
  const endRun = () => {
    if (run.length === 1 && pieces.length > 0 && !isJoined) pieces.push(pieces.pop()! + run);
    else if (run) push(run);
    run = '';
  };
  for (const { segment, isWordLike } of words.segment(text)) {
    if (!isWordLike) {
      endRun();
      isJoined = true;
      push(segment);
      isJoined = true;
    } else if (endings.has(segment) && run === '' && pieces.length > 0 && !isJoined) pieces.push(pieces.pop()! + segment);
    else if (segment.length === 1) run += segment;
    else if (run.length === 1) {
      push(run + segment);
      run = '';
    } else {
      endRun();
      push(segment);
    }
  }
  endRun();
  return pieces;
}
