import pg from "pg";
import { databaseSetup } from "./global-setup.ts";

export const setup = databaseSetup(async (administrator) => {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  await client.query("create table greeting (text text not null); insert into greeting values ('moi')");
  await client.end();
});
