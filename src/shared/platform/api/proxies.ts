import http from 'node:http';

type Env = { readonly [name: string]: string | undefined };

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'] as const;

/**
 * Makes `fetch` use the proxies that the environment names, as git and npm of the same job do. Needs Node.js 24.14; before
 * that, requests go out directly.
 */
export function useProxies(env: Env): void {
  const named = NAMES.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  if (named.some(([name]) => /^https?_proxy$/i.test(name))) http.setGlobalProxyFromEnv?.(Object.fromEntries(named));
}
