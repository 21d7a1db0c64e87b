/** Four times the work takes four times as long where it grows as its size, and sixteen times where it grows as the square. */
const between = 8;
/** So many milliseconds of the processor are no matter, and too few to be compared with. */
const noMatter = 16;
const tries = 6;

type Work = (size: number) => Promise<unknown> | undefined | void;

/**
 * Does four times the work take clearly more than four times the time, each time that it is tried? Counted in time of the
 * processor, and one try that says no is enough, so that what else the machine does decides nothing; choose a size of which
 * four times takes long where it grows as the square.
 */
export async function growsAsSquare(work: Work, size: number): Promise<boolean> {
  // What is done for the first time takes longer, whatever its size.
  await work(size);
  for (let had = 0; had < tries; had += 1) {
    const short = await timeOf(work, size);
    const long = await timeOf(work, 4 * size);
    if (long <= noMatter || long <= between * short) return false;
  }
  return true;
}

async function timeOf(work: Work, size: number): Promise<number> {
  const before = process.cpuUsage();
  await work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
