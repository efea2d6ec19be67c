declare module 'lcov-parse' {
  namespace parse {
    interface LcovFile {
      readonly file: string;
      readonly lines: {
        readonly found: number;
        readonly hit: number;
        readonly details: readonly { readonly line: number; readonly hit: number }[];
      };
    }
  }
  function parse(text: string, done: (error: unknown, data: parse.LcovFile[] | undefined) => void): void;
  export = parse;
}
