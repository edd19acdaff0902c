import { type Ctx, run } from '../core/context.ts'
import { type CandidateRow, toCandidate } from './candidate-rows.ts'
import type { Candidate, Source } from './ranking.ts'
import { viewerCandidatesStatement } from './viewer-candidates-statement.ts'
import { type ViewerSignals, viewerSignalsOf } from './viewer-signals.ts'

/** The candidates of one viewer, and the signals for ranking these and the shared candidates. */
type ViewerCandidates = ViewerSignals & {
  candidates: Candidate[]
  /** Creators with a block to or from the viewer, or muted by the viewer. */
  hiddenCreators: Set<string>
}

export async function viewerCandidates(
  ctx: Ctx,
  userId: string,
  shared: { creators: string[]; upTo: Date },
  at: Date,
): Promise<ViewerCandidates> {
  const given = { viewer: userId, now: at, shared_up_to: shared.upTo, creators: shared.creators }
  const [row] = await run(ctx, viewerCandidatesStatement, given)
  const { near, far, hidden, followed } = row!
  const signals = viewerSignalsOf(row!, at)
  for (const id of followed) signals.follows.add(id)
  return {
    ...signals,
    // If an item is in both lists, the last one counts: a followed creator is the better reason.
    candidates: [
      ...(JSON.parse(far) as [Source, CandidateRow][]).map(([source, one]) => toCandidate(one, source)),
      ...(JSON.parse(near) as CandidateRow[]).map((one) => toCandidate(one, one[1] === userId ? 'own' : 'followed')),
    ],
    hiddenCreators: new Set(hidden),
  }
}
