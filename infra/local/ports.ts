import { connect, createServer } from "node:net";
import { once } from "node:events";
import { exitCodes, failure } from "./failure.ts";
import { eventually } from "./processes.ts";

/** A port of the loopback interface that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("A TCP server has a port");
  return address.port;
}

/**
 * Reads a port from the environment. @throws Failure where the value is no port number.
 */
export function portFrom(environment: NodeJS.ProcessEnv, name: string, standard: number): number {
  const text = environment[name] ?? "";
  if (text === "") return standard;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw failure(`${name} is a port number from 1 to 65535; it is "${text}".`, exitCodes.refused);
}

/** A system killed a moment ago still holds its port while it ends. */
const letGoLimit = 2_500;

/**
 * Refuses a port that another program has, on either loopback address: a browser may take `localhost` for both.
 * @throws Failure naming the variable that chooses another port.
 */
export async function requireFreePort(port: number, variable: string): Promise<void> {
  const isFree = async () => !(await isAnswered(port, "127.0.0.1")) && !(await isAnswered(port, "::1"));
  if (await eventually(isFree, letGoLimit, 250)) return requireBindable(port, variable);
  throw failure(
    `Port ${port} is taken by another program. Stop it, or choose another: ${variable}=${otherPort(port)} npm start`,
    exitCodes.refused,
  );
}

function otherPort(port: number): number {
  return port + 10 > 65_535 ? port - 10 : port + 10;
}

function isAnswered(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
}

async function requireBindable(port: number, variable: string): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure(`Port ${port} cannot be used (${reason}). Choose another with ${variable}.`, exitCodes.refused);
  }
  server.close();
  await once(server, "close");
}
