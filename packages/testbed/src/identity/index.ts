export { Cloud, startCloud } from './cloud.js';
export type { SiteAnswer, SiteRequest } from './site.js';
