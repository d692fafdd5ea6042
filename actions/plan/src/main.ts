import { openCheckout } from './checkout.js';

const checkout = openCheckout(process.env.GITHUB_WORKSPACE ?? process.cwd());
const { main } = await import('./action.js');
await main(checkout);
