export { AwsIdentity } from './aws-identity.js';
export { AzureIdentity } from './azure-identity.js';
export { Cloud, startCloud } from './cloud.js';
export { DockerIdentity } from './docker-identity.js';
export { GitHubOidc, jwt } from './github-oidc.js';
export { GoogleIdentity } from './google-identity.js';
export { type Internet, startInternet } from './internet.js';
export type { Site, SiteAnswer, SiteRequest, Sites } from './site.js';
