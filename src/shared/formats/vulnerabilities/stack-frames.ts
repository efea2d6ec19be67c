/** One call of a stack, as a sanitizer, Go or Java prints it. */
export interface Frame {
  readonly name: string;
  /** As it is printed; '' where only an address is. */
  readonly path: string;
  /** 0: not told. */
  readonly line: number;
}

/** `#0 0x55 in digits parse.c:10:50` */
const SANITIZER = /^\s+#\d+ 0x[0-9a-f]+ in (.+?) (\S+?)(?::(\d+))?(?::\d+)?(?: \(BuildId: \w+\))?$/u;
/** `at com.acme.Cart.price(Cart.java:5)` */
const JAVA = /^\s+at (?:[\w.@]+\/)?([\w.$<>]+)\((?:(\S+?\.\w+)(?::(\d+))?|[^)]*)\)$/u;
/** The second line of two: a tab or more, a file of Go, and an offset that is left out for inlined calls. */
const GO = /^\s+(\S+\.go):(\d+)(?: \+0x[0-9a-f]+)?$/u;
const GO_NAME = /^\s*([^\s(][^\s]*?)\((?:[^)]*|.*\.\.\.)\)$/u;

/** Runtimes, fuzzers and sanitizers themselves: they are in every stack. */
const OTHERS =
  /^(?:fuzzer::|__libc_|__interceptor_|__asan|__sanitizer|__ubsan|_start$|main$|LLVMFuzzer|malloc$|free$|abort$|raise$|runtime[./]|testing\.|reflect\.|panic$|created by |java\.|jdk\.|sun\.|com\.code_intelligence\.jazzer\.)/u;

/** The frame that a line shows; `before` is the line above it. */
export function frameOf(line: string, before: string): Frame | undefined {
  const [, name, path, at] = SANITIZER.exec(line) ?? [];
  if (name !== undefined && path !== undefined)
    return { name, path: path.startsWith('(') ? '' : path, line: Number(at ?? 0) };
  const [, method, file, row] = JAVA.exec(line) ?? [];
  if (method !== undefined) return { name: method, path: javaPath(method, file), line: Number(row ?? 0) };
  const [, goPath, goLine] = GO.exec(line) ?? [];
  const called = goPath === undefined ? undefined : GO_NAME.exec(before)?.[1];
  return called === undefined || goPath === undefined
    ? undefined
    : { name: called, path: goPath, line: Number(goLine) };
}

/** Of the program itself. */
export function isOwnFrame({ name }: Frame): boolean {
  return !OTHERS.test(name);
}

/** `com.acme.Cart.price` in `Cart.java` → `com/acme/Cart.java`. */
function javaPath(method: string, file = ''): string {
  const parts = method.split('.').slice(0, -2);
  return file === '' ? '' : [...parts, file].join('/');
}
