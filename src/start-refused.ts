/** The program does not start like this; one sentence for each reason, fit for whoever starts it. */
export class StartRefused extends Error {
  readonly reasons: string[];

  constructor(reasons: string[]) {
    super(reasons.join(' '));
    this.name = 'StartRefused';
    this.reasons = reasons;
  }
}
