/** Four times the work takes four times as long where it grows as its size, and sixteen times where it grows as the square. */
const between = 8;
/** So many milliseconds of the processor are no matter, and too few to be compared with. */
const noMatter = 16;
const tries = 3;

type Work = (size: number) => Promise<unknown> | undefined | void;

/**
 * Does four times the work take clearly more than four times the time? Counted in time of the processor, the least of some tries,
 * so that what else the machine does decides nothing; choose a size of which four times takes long where it grows as the square.
 */
export async function growsAsSquare(work: Work, size: number): Promise<boolean> {
  const long = await leastTime(work, 4 * size);
  return long > noMatter && long > between * (await leastTime(work, size));
}

async function leastTime(work: Work, size: number): Promise<number> {
  let least = Infinity;
  for (let had = 0; had < tries && least > noMatter; had += 1) {
    const before = process.cpuUsage();
    await work(size);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}
