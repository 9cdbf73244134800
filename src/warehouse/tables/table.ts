/** A published table: its grain, whether it names persons, and its columns in order with their DuckDB types. */
export interface SnapshotTable {
  readonly grain: string;
  readonly personal: boolean;
  readonly order: readonly string[];
  /** Its first column, a week, where rows of weeks that nothing touched are as they were published last. */
  readonly week?: string;
  readonly columns: Readonly<Record<string, string>>;
}

export type Tables = Readonly<Record<string, SnapshotTable>>;
