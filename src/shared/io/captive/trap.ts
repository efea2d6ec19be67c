import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Trap } from './port.ts';

const MOST_HEARD_CHARACTERS = 1 << 20;
/** So much of each connection: what is listened for comes first. */
const MOST_OF_ONE = 4096;

/** Hears every connection and every datagram; answers so that a client of HTTP is content. */
export async function openTrap(): Promise<Trap> {
  const heard = { tcp: '', udp: '' };
  const note = (by: 'tcp' | 'udp', bytes: Buffer): void => {
    if (heard[by].length < MOST_HEARD_CHARACTERS)
      heard[by] += `${bytes.subarray(0, MOST_OF_ONE).toString('latin1').toLowerCase()}\n`;
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('data', (bytes: Buffer) => {
      note('tcp', bytes);
      socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  const datagrams = createSocket('udp4');
  datagrams.on('message', (bytes) => note('udp', bytes));
  datagrams.on('error', () => undefined);
  datagrams.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(datagrams, 'listening')]);
  return {
    tcpPort: (server.address() as AddressInfo).port,
    udpPort: datagrams.address().port,
    heard: (text) => ({
      tcp: heard.tcp.includes(text.toLowerCase()),
      udp: heard.udp.includes(text.toLowerCase()),
    }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => server.close(() => resolve())),
        new Promise<void>((resolve) => datagrams.close(() => resolve())),
      ]);
    },
  };
}
