/**
 * JSON Schema counts the characters of a string as Unicode code points, zod as UTF-16 units, so an emoji would count twice.
 * Rewrites the length checks of generated strings to count code points.
 */
export function countCodePoints(source: string): string {
  const rewritten = source.replace(
    /zod\.string\(\)((?:\.(?:min|max|regex)\((?:[^()]|\([^()]*\))*\))+)/g,
    (_, checks: string) =>
      `zod.string()${checks.replace(/\.(min|max)\((\w+)\)/g, (__, kind: string, bound: string) => `.check(${kind}CodePoints(${bound}))`)}`,
  )
  return `import { maxCodePoints, minCodePoints } from '../code-points.ts'\n${rewritten}`
}
