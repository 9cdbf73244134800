/** One row of "Show as table"; the arrow keys stop at each row that says where it lies. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Value on the chart's x scale (or y, as the view's `along` says) that the row belongs to. */
  readonly where?: Date | number | string;
  /** `[` and `]` jump between these. */
  readonly event?: boolean;
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface Canvas {
  /** Pixels the chart may take. */
  readonly width: number;
  readonly document: Document;
}

/** A chart: what it asks, the API path it needs, a sample, and how it is drawn. `draw` is pure. */
export interface View<Data> {
  readonly id: string;
  readonly question: string;
  readonly needs: string;
  readonly sample: Data;
  /** The finding in one sentence: the label of the picture for those who do not see it. */
  finding(data: Data): string;
  /** The same numbers as words. */
  table(data: Data): ChartTable;
  /** Scale along which the arrow keys move. */
  readonly along?: "x" | "y";
  draw(data: Data, canvas: Canvas): Element;
}
