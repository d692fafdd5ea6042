export { AwsIdentity } from './aws.js';
export { AzureIdentity } from './azure.js';
export { Cloud, startCloud } from './cloud.js';
export { DockerIdentity } from './docker-hub.js';
export { GitHubOidc, jwt } from './github-oidc.js';
export { GoogleIdentity } from './google.js';
export { type Internet, startInternet } from './internet.js';
export type { Site, SiteAnswer, SiteRequest, Sites } from './site.js';
