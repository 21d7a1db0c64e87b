// After a build, in a client's folder: `node …/check-budget.ts 250` fails when the first load is over 250 kB of gzipped script.
import { budgetFaults } from "./budget.ts";

const most = Number(process.argv[2]);
const { kilobytes, faults } = budgetFaults("dist", most);
console.log(`First load: ${kilobytes} kB of gzipped script (budget ${most} kB)`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
