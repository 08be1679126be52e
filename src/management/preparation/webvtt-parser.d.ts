declare module 'webvtt-parser' {
  interface Parser {
    parse(input: string): { cues: unknown[]; errors: { message: string; line: number; col?: number }[] };
  }
  const parsers: { WebVTTParser: new () => Parser };
  export default parsers;
}
