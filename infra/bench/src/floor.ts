import { createServer } from "node:http";
import pg from "pg";
import { floorStatements } from "./documents.ts";

// As little as can be: node:http, one prepared statement a scenario, PostgreSQL writes the JSON.
const [, , connectionString = "", port = "0"] = process.argv;

const pool = new pg.Pool({ connectionString, max: 10 });

const server = createServer((request, response) => {
  const statement = floorStatements[request.url?.slice(1) ?? ""];
  if (!statement) return response.writeHead(404).end();
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const { values = [] } = body === "" ? {} : (JSON.parse(body) as { values?: unknown[] });
    pool.query({ ...statement, values }).then(
      ({ rows }: { rows: { json: string }[] }) => {
        const json = rows[0]?.json ?? "{}";
        const length = Buffer.byteLength(json);
        response.writeHead(200, { "content-type": "application/json", "content-length": length }).end(json);
      },
      () => response.writeHead(500).end(),
    );
  });
  return undefined;
});
server.listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
process.on("disconnect", () => process.exit());
