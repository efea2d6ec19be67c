/** A file that is printed as a whole or in part; `before` is what the file holds now, '' when it does not exist. */
export interface PrintedFile {
  readonly path: string;
  print(before: string): string;
}
