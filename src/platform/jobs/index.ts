export { type Jobs, type Round, startJobs } from './start-jobs.ts';
