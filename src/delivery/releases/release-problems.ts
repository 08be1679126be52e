/** The release's instant has not come, by delivery's own clock. Try again then. */
export class ReleaseNotDue extends Error {
  constructor(applyAt: Date, why = `This release is due at ${applyAt.toISOString()}, not before.`) {
    super(why);
    this.name = 'ReleaseNotDue';
  }
}

/** The edition's programme is secret and its stage has not ended: results would say what has not been on stage. Tried again. */
export class StageNotOver extends ReleaseNotDue {
  constructor(applyAt: Date) {
    super(applyAt, 'The programme of this edition is secret: its results become public when the stage has ended.');
    this.name = 'StageNotOver';
  }
}

/** What is to be applied is not what was approved. Nothing was changed; prepare the release anew. */
export class ReleaseAltered extends Error {
  constructor(id: string, what: string) {
    super(`Release ${id} cannot be applied as it was approved: ${what}. Prepare it anew.`);
    this.name = 'ReleaseAltered';
  }
}

/** What the release would replace has become another since it was prepared. Nothing was changed; prepare the release anew. */
export class ReleaseStale extends Error {
  constructor(id: string) {
    super(`Release ${id} cannot be applied: what it would replace has changed since it was prepared. Prepare it anew.`);
    this.name = 'ReleaseStale';
  }
}

/** The documents of the release contradict each other, or what is public. Nothing was changed; prepare the release anew. */
export class ReleaseRefused extends Error {
  constructor(id: string, why: string) {
    super(`Release ${id} cannot be applied: ${why}. Prepare it anew.`);
    this.name = 'ReleaseRefused';
  }
}
