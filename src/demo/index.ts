export { prepareDemo } from './prepare-demo.ts';
export { sampleAccounts } from './sample-accounts.ts';
