export { jobs } from './jobs.module.ts'
export { type RunningJobs, startJobs } from './start-jobs.ts'
