import { JsonParser } from '../json-parser.ts';
import { PLACE_NAMES } from './istanbul-place.ts';

const MEMBERS = [
  'data',
  'path',
  'all',
  'statementMap',
  's',
  'fnMap',
  'f',
  'branchMap',
  'b',
  'decl',
  'loc',
  'locations',
  'type',
  'lines',
] as const;
type Member = (typeof MEMBERS)[number];

/** `json.key` of the names that matter in an Istanbul report. */
export const KEY = Object.fromEntries(MEMBERS.map((name, i) => [name, i + 1 + PLACE_NAMES.length])) as {
  readonly [name in Member]: number;
};

/** The outer shape of an Istanbul report: an object of files, which may be wrapped in `{"data": …}`. */
export abstract class IstanbulDocument extends JsonParser {
  /** Whether the next unit follows a member (else it begins an object). */
  #inside = false;
  #wrapped = false;

  constructor() {
    super([...PLACE_NAMES, ...MEMBERS]);
  }

  /** Reads the entry of one file, which begins at `json.p` (and may itself be wrapped in `{"data": …}`). */
  protected abstract file(): void;

  protected override unit(): boolean {
    const { json } = this;
    if (!(this.#inside ? json.again() : json.enter())) {
      if (!this.#wrapped) return false;
      this.#wrapped = false;
      this.#inside = true;
      return true;
    }
    if (json.key === KEY.data && !this.#wrapped && this.#holdsFiles()) {
      this.#wrapped = true;
      this.#inside = false;
      return true;
    }
    this.file();
    this.#inside = true;
    return true;
  }

  /** Whether the object at `json.p` is no file itself. Nothing is consumed. */
  #holdsFiles(): boolean {
    const { json } = this;
    const start = json.p;
    const holds = !json.enter() || json.key <= PLACE_NAMES.length;
    json.p = start;
    return holds;
  }
}
