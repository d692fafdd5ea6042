export type { Behaviour, ServiceName } from './behaviour.js';
export type { Fault, FaultKind, RecordedRequest } from './fault.js';
export { type SeededImage, seedAttestedImage, seedImage, seedIndex } from './images.js';
export { startTestRegistry, type TestRegistry, type TestRegistryOptions } from './server.js';
export { Repository } from './store.js';
export type { Users } from './token-service.js';
