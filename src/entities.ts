import { accountEntities } from './accounts/index.ts'
import { contentEntities } from './content/index.ts'
import { graphEntities } from './graph/index.ts'
import { mediaEntities } from './media/index.ts'

/** Everything that is written through the unit of work. */
export const entities = [...accountEntities, ...graphEntities, ...mediaEntities, ...contentEntities]
