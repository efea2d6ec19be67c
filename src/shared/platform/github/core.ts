/** Where an annotation of `@actions/core` goes; what is absent is left out of the command. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/**
 * The part of `@actions/core` that we use. The package is loaded by `import()` at publishing time: it takes as long to
 * start as all the rest of a run.
 */
export interface ActionsCore {
  setSecret(secret: string): void;
  setOutput(name: string, value: string): void;
  error(message: string, properties: AnnotationProperties): void;
  warning(message: string, properties: AnnotationProperties): void;
  notice(message: string, properties: AnnotationProperties): void;
  readonly summary: {
    addRaw(text: string, addEol: boolean): { write(): Promise<unknown> };
    emptyBuffer(): unknown;
  };
}
