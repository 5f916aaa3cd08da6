/** What `npm run bench` needs to set the servers side by side. */
export { json, runplan, yaml } from './contestants.js';
export { compare } from './over-stdio.js';
export { PLAN_SCHEMA } from './plan-schema.js';
