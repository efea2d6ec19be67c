import { FormatFault } from '../fault.ts';

/** How the records of one LCOV report end: what tells a whole report from one that was cut off, or cut off and joined. */
export class LcovEnds {
  /** DA lines of this record. */
  dataLines = 0;
  /** The total that is the last line so far of this record, `LH` for example; '' when something else is. */
  closing = '';
  #closingBefore: string | undefined;
  #statedLines = -1;
  #sawEnd = false;
  #sawOpenEnd = false;

  begin(): void {
    this.dataLines = 0;
    this.#statedLines = -1;
  }

  /** LF as the record states it; what is no number agrees with nothing. */
  state(text: string): void {
    this.#statedLines = /^\d{1,15}$/.test(text) ? Number(text) : -1;
    this.closing = '';
  }

  /** The record ends with end_of_record, at `offset`. Throws FormatFault TRUNCATED, as the others. */
  end(offset: number): void {
    if (this.#sawOpenEnd) throw openEnd(offset);
    this.#sawEnd = true;
    this.#next();
  }

  /** The record ends because another begins at `offset`. */
  endOpen(offset: number): void {
    if (this.#sawEnd) throw openEnd(offset);
    this.#sawOpenEnd = true;
    this.#next();
  }

  /**
   * The record ends because the report does. Without any end_of_record, that is the end when the record's LF agrees and
   * its last line is the total that the record before it ends with.
   */
  endOfReport(offset: number): void {
    const closed = this.closing !== '' && this.closing === (this.#closingBefore ?? this.closing);
    if (this.#sawEnd || this.#statedLines !== this.dataLines || !closed)
      throw new FormatFault('TRUNCATED', 'the last record has no end_of_record', offset);
  }

  #next(): void {
    this.#closingBefore = this.closing;
    this.closing = '';
  }
}

/** Reports that were cut off and then joined with others look like this. */
function openEnd(offset: number): FormatFault {
  return new FormatFault('TRUNCATED', 'the record before this one has no end_of_record, and others have one', offset);
}
