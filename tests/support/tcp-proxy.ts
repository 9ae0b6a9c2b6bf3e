// A proxy between a client and a server that can fail as a network or a server does.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Ends all connections and refuses new ones, as a server that was stopped does. */
  cut(): Promise<void>;
  /** Accepts connections again, on the same port. */
  restore(): Promise<void>;
  /** Accepts data and does not pass it on, as a server that hangs does, until `thaw` is called. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

export async function openTcpProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('data', (chunk) => to.write(chunk));
    for (const end of ['close', 'error'] as const) {
      from.on(end, () => {
        sockets.delete(from);
        to.destroy();
      });
    }
    if (isFrozen) from.pause();
  };
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host);
    pass(client, upstream);
    pass(upstream, client);
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  return {
    port,
    cut,
    restore: () => listen(port),
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      if (server.listening) await cut();
    },
  };
}
