/** One line of the table under a picture. */
export interface TellingRow {
  /** The key of the marks that draw this row. */
  readonly key: string;
  /** One cell per column; the first names the row. */
  readonly cells: readonly string[];
}

/** What a picture says, for those who read instead of look: a table, and a sentence for alternative text and for sharing. */
export interface Telling {
  readonly columns: readonly string[];
  readonly rows: readonly TellingRow[];
  readonly sentence: string;
}
