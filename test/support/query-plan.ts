/** A node of a plan as `explain (analyze, format json)` prints it. */
export type PlanNode = {
  'Node Type': string
  'Index Name'?: string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: PlanNode[]
}

const withChildren = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(withChildren)]

/** Returns every node of the plan in the rows of `explain (analyze, format json)`. */
export function planNodes(rows: unknown[]): PlanNode[] {
  const [row] = rows as { 'QUERY PLAN': { Plan: PlanNode }[] }[]
  return withChildren(row!['QUERY PLAN'][0]!.Plan)
}
