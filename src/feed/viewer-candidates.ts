import { type Ctx, run } from '../core/context.ts'
import { type CandidateRow, toCandidate } from './candidate-rows.ts'
import type { Candidate, Source } from './ranking.ts'
import { viewerCandidatesStatement } from './viewer-candidates-statement.ts'
import { type ViewerSignals, viewerSignalsOf } from './viewer-signals.ts'

/** What only one viewer has: candidates, and what to look at the shared ones with. */
type ViewerCandidates = ViewerSignals & {
  candidates: Candidate[]
  /** Blocked either way, or muted. */
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
    // Of what is both, the last one counts: whom one follows says more than that something is new.
    candidates: [
      ...(JSON.parse(far) as [Source, CandidateRow][]).map(([source, one]) => toCandidate(one, source)),
      ...(JSON.parse(near) as CandidateRow[]).map((one) => toCandidate(one, one[1] === userId ? 'own' : 'followed')),
    ],
    hiddenCreators: new Set(hidden),
  }
}
