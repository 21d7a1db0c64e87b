export { bankExportRoute, bankImportRoute } from "./exchange.route.ts";
