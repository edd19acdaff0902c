/**
 * The operations that balancers and monitoring of an installation call, and no app: the document of apps does not have
 * them, and neither has the client. What they return can be withdrawn at once when it tells strangers too much.
 */
export const forOperators: ReadonlySet<string> = new Set(['getReadiness', 'getMetrics'])
