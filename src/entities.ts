import { accountEntities } from './accounts/index.ts'
import { contentEntities } from './content/index.ts'
import { mediaEntities } from './media/index.ts'
import { sessionEntities } from './sessions/index.ts'

/** Everything that is written through the unit of work. */
export const entities = [...accountEntities, ...sessionEntities, ...mediaEntities, ...contentEntities]
