/** The runs of periodic jobs, each in one worker only. */
export const jobs = { tables: ['job_runs'] }
