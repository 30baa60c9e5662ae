/** The elements of one chart that exploring works with. */
export interface ChartParts {
  readonly figure: HTMLElement;
  /** Id of the chart, as in its address: without the `chart-` of its element. */
  readonly id: string;
  /** The narrow and the wide picture. */
  readonly pictures: readonly SVGSVGElement[];
  readonly table: HTMLTableElement;
  /** Address of the chart's file of data. */
  readonly rows?: string | undefined;
}

/** Null where a chart has no picture or no table: then there is nothing to explore. */
export function partsOf(root: HTMLElement): ChartParts | null {
  const figure = root.querySelector('figure');
  const table = figure?.querySelector('table');
  const pictures = [...(figure?.querySelectorAll<SVGSVGElement>(':scope > svg') ?? [])];
  if (!figure || !table || pictures.length === 0) return null;
  return { figure, id: figure.id.replace(/^chart-/, ''), pictures, table, rows: root.dataset['rows'] };
}

/** The picture the container query shows. */
export function shownPicture({ pictures }: ChartParts): SVGSVGElement | undefined {
  return pictures.find((svg) => svg.getClientRects().length > 0);
}

/** All marks of one key. */
export function marksOf(scope: ParentNode, key: string): readonly Element[] {
  return [...scope.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
}

export const keyOf = (element: Element): string => element.getAttribute('data-key') ?? '';
