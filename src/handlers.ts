import { accountHandlers } from './accounts/index.ts'
import { administrationHandlers } from './administration/index.ts'
import { analyticsHandlers } from './analytics/index.ts'
import { contentHandlers } from './content/index.ts'
import { credentialHandlers } from './credentials/index.ts'
import { deviceHandlers } from './devices/index.ts'
import { discoveryHandlers } from './discovery/index.ts'
import { engagementHandlers } from './engagement/index.ts'
import { feedHandlers } from './feed/index.ts'
import { graphHandlers } from './graph/index.ts'
import { interestHandlers } from './interests/index.ts'
import { liveHandlers } from './live/index.ts'
import { mediaHandlers } from './media/index.ts'
import { notificationHandlers } from './notifications/index.ts'
import { oidcHandlers } from './oidc/index.ts'
import { operationsHandlers } from './operations/index.ts'
import { realtimeHandlers } from './realtime/index.ts'
import { sessionHandlers } from './sessions/index.ts'
import { storyHandlers } from './stories/index.ts'
import { twoFactorHandlers } from './two-factor/index.ts'

/** Who answers which operation, domain by domain. */
export const handlers = {
  ...accountHandlers,
  ...credentialHandlers,
  ...twoFactorHandlers,
  ...oidcHandlers,
  ...sessionHandlers,
  ...graphHandlers,
  ...discoveryHandlers,
  ...mediaHandlers,
  ...contentHandlers,
  ...storyHandlers,
  ...engagementHandlers,
  ...analyticsHandlers,
  ...feedHandlers,
  ...interestHandlers,
  ...notificationHandlers,
  ...deviceHandlers,
  ...liveHandlers,
  ...realtimeHandlers,
  ...administrationHandlers,
  ...operationsHandlers,
}
