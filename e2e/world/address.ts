/** Ports of the journeys' own system, apart from those of `npm start`. */
export const port: number = Number(process.env["E2E_PORT"] ?? 4810);
export const identityPort: number = port + 1;
/** Where the system answers. */
export const origin: string = `http://localhost:${port}`;
export const identityOrigin: string = `http://localhost:${identityPort}`;
