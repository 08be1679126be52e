/** Where the public side says what went wrong, and went on nevertheless. */
export interface Log {
  warn(about: object, message: string): void;
}
