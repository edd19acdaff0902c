export { analytics } from './analytics.module.ts'
export { impressions, type ShownItems, shownItems } from './impressions.ts'
export { mostEngaged } from './most-engaged.ts'
export { readTrends, type Trend, trendHalfLifeMs } from './trends.ts'
