import { join } from "node:path";

/** Where the journeys' system keeps what it has; a system that was started elsewhere (`E2E_REUSE`) names its own in `E2E_DATA`. */
export const dataDirectory: string = process.env["E2E_DATA"] ?? join(import.meta.dirname, "..", ".cache", "data");
