import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sampleCatalog } from './catalog.ts';
import { Checkout, PaymentDeclined } from './checkout.ts';
import { createShopApi } from './shop-api.ts';

/** Stands in for a payment provider: declines every token that begins with `bad`. */
const demoGateway = {
  async charge(amount: number, token: string): Promise<string> {
    if (token.startsWith('bad')) {
      throw new PaymentDeclined('The card was declined.');
    }
    return `demo-${amount}`;
  },
};

const server = createServer(createShopApi(sampleCatalog, new Checkout(demoGateway)));

server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening on ${port}`);
});

process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
