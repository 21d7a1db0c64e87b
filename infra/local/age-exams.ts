// Lets time pass for exams: `node age-exams.ts <hours>`. What has ended, ended so many hours earlier, so that a journey or a
// demonstration need not wait for the pause before the next attempt. Only in the database of a running `npm start`.
import pg from "pg";
import { exitCodes, explain, failure } from "./failure.ts";
import { findRunningPostgres } from "./postgres.ts";

const hours = Number(process.argv[2]);

try {
  if (!(hours > 0))
    throw failure("How many hours shall have passed? For example: node age-exams.ts 24", exitCodes.refused);
  const running = await findRunningPostgres();
  if (!running) throw failure("No system is running here: npm start begins one.", exitCodes.refused);
  const client = new pg.Client({ connectionString: running.url });
  await client.connect();
  const { rowCount } = await client.query(
    `update training.attempt set started_at = started_at - make_interval(hours => $1),
       closes_at = closes_at - make_interval(hours => $1), ended_at = ended_at - make_interval(hours => $1)
     where status = 'ended' and purpose = 'exam'`,
    [hours],
  );
  await client.end();
  console.log(`${rowCount ?? 0} ended exams are ${hours} hours older now.`);
} catch (error) {
  process.exitCode = explain(error);
}
