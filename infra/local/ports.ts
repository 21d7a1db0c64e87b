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

/** Ports that browsers and Node's fetch refuse to speak HTTP to (the Fetch standard, "bad port"). */
const refusedByBrowsers: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/**
 * Reads a port from the environment. @throws Failure where the value is no port number, or one that no browser opens.
 */
export function portFrom(environment: NodeJS.ProcessEnv, name: string, standard: number): number {
  const text = environment[name] ?? "";
  if (text === "") return standard;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw failure(`${name} is a port number from 1 to 65535; it is "${text}".`, exitCodes.refused);
  }
  if (!refusedByBrowsers.has(port)) return port;
  throw failure(`${name} is ${port}, a port that browsers refuse to open. Choose another.`, exitCodes.refused);
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
