import { connectFirst } from '@multiarch/door/ahead';

const ahead = await connectFirst(['from-images', 'to-images']);
const { main } = await import('./action.js');
await main(ahead);
ahead.close();
