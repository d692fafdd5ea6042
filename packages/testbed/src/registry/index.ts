export { behaviourOf, SERVICE_NAMES, type ServiceName } from './behaviour.js';
export { Authority, type Certificate, selfSigned } from './certificate.js';
export { detour } from './detour.js';
export { FakeClock } from './fake-clock.js';
export type { FaultKind, RecordedRequest } from './fault.js';
export { type SeededImage, seedAttestedImage, seedImage, seedIndex } from './images.js';
export { startTestRegistry, TestRegistry, type TestRegistryOptions } from './server.js';
export { Repository } from './store.js';
export type { Users } from './token-service.js';
