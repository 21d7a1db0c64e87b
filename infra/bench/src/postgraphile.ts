import { createServer } from "node:http";
import { grafserv } from "grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";

// PostGraphile 5 on the same tables, as their administrator: no sign-in, no row-level security, no audit, its defaults otherwise.
const [, , connectionString = "", port = "0"] = process.argv;

const ofPerson = "(person_id) references casework.person (id)";

/**
 * PostGraphile is told to find what belongs to a person by the person alone (the tables' own keys name the unit too, and the
 * history has none), and to order the history by its day, with which no index begins.
 */
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "casework.customer": { tags: { foreignKey: ofPerson } },
      "casework.referral": { tags: { foreignKey: ofPerson } },
      "casework.event": {
        tags: { foreignKey: ofPerson },
        attribute: { happened_on: { tags: { behavior: "+orderBy" } } },
      },
    },
  },
});

const serving = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [makePgService({ connectionString, schemas: ["casework"], poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: "/graphql", websockets: false, watch: false },
  grafast: { explain: false },
}).createServ(grafserv);

const server = createServer();
await serving.addTo(server);
await serving.ready();
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.on("disconnect", () => process.exit());
