import { createServer } from "node:http";
import { grafserv } from "grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

// PostGraphile 5 on the same tables, as their owner: no sign-in, no row-level security, no audit, its defaults otherwise.
const [, , connectionString = "", port = "0"] = process.argv;

const serving = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString, schemas: ["casework"], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: "/graphql", websockets: false },
}).createServ(grafserv);

const server = createServer();
await serving.addTo(server);
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.on("disconnect", () => process.exit());
