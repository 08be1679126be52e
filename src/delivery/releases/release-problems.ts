/** The release's instant has not come, by delivery's own clock. Try again then. */
export class ReleaseNotDue extends Error {
  constructor(applyAt: Date) {
    super(`This release is due at ${applyAt.toISOString()}, not before.`);
    this.name = 'ReleaseNotDue';
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
