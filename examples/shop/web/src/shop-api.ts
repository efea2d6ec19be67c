import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Cart, CartError } from './cart.ts';
import type { Catalog, Category } from './catalog.ts';
import { type Checkout, GatewayUnavailable, PaymentDeclined } from './checkout.ts';
import { currentCoupons } from './coupons.ts';
import { formatMoney, isCurrency } from './money.ts';
import { quote } from './pricing.ts';

/** The largest request body that is read. */
const MAX_BODY_BYTES = 64 * 1024;

/** An answer that is not a success. */
class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface OrderRequest {
  items: { sku: string; quantity?: number }[];
  country?: string;
  coupon?: string;
  paymentToken?: string;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw new HttpError(413, 'The request is too large.');
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400, 'The request is not JSON.');
  }
}

function parseOrder(body: unknown): OrderRequest {
  if (typeof body !== 'object' || body === null || !('items' in body) || !Array.isArray(body.items)) {
    throw new HttpError(422, 'A list of items is missing.');
  }
  return body as OrderRequest;
}

function fillCart(catalog: Catalog, order: OrderRequest): Cart {
  const cart = new Cart(catalog);
  for (const { sku, quantity } of order.items) {
    cart.add(sku, quantity);
  }
  return cart;
}

function findCoupon(code: string | undefined) {
  if (code === undefined) {
    return undefined;
  }
  const coupon = currentCoupons.get(code.toUpperCase());
  if (!coupon) {
    throw new HttpError(422, 'There is no such coupon.');
  }
  return coupon;
}

function statusOf(error: unknown): number {
  if (error instanceof HttpError) return error.status;
  if (error instanceof CartError || error instanceof RangeError) return 422;
  if (error instanceof PaymentDeclined) return 402;
  if (error instanceof GatewayUnavailable) return 503;
  return 500;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** The shop over HTTP: `GET /products`, `POST /quotes`, `POST /orders`, `GET /health`. */
export function createShopApi(catalog: Catalog, checkout: Checkout): RequestListener {
  const routes: Record<string, (request: IncomingMessage, url: URL) => unknown> = {
    'GET /health': () => ({ status: 'ok', products: catalog.size }),

    'GET /products': (_request, url) => {
      const currency = url.searchParams.get('currency') ?? 'EUR';
      if (!isCurrency(currency)) {
        throw new HttpError(400, 'The shop does not take this currency.');
      }
      const category = (url.searchParams.get('category') as Category | null) ?? undefined;
      return catalog.list(category).map(({ sku, name, price }) => ({ sku, name, price: formatMoney(price, currency) }));
    },

    'POST /quotes': async (request) => {
      const order = parseOrder(await readJson(request));
      return quote([...fillCart(catalog, order).lines()], order.country ?? 'DE', findCoupon(order.coupon));
    },

    'POST /orders': async (request) => {
      const order = parseOrder(await readJson(request));
      return checkout.place(fillCart(catalog, order), {
        country: order.country ?? 'DE',
        coupon: findCoupon(order.coupon),
        paymentToken: order.paymentToken ?? '',
        idempotencyKey: request.headers['idempotency-key']?.toString(),
      });
    },
  };

  return async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', 'http://shop.invalid');
      const route = routes[`${request.method} ${url.pathname}`];
      if (!route) {
        throw new HttpError(404, 'There is nothing here.');
      }
      const body = await route(request, url);
      send(response, request.method === 'POST' ? 201 : 200, body);
    } catch (error) {
      const status = statusOf(error);
      if (status >= 500) {
        console.error(error);
      }
      send(response, status, { error: error instanceof Error ? error.message : 'Unknown error' });
    }
  };
}
