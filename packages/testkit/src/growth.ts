/** Below so many milliseconds of processor time a measure says nothing. */
const floor = 2;
const tries = 3;

/**
 * Does four times the work take clearly more than four times the time? Counted in time of the processor, the least of some tries,
 * so that what else the machine does decides nothing; choose a size at which the square of it would take some milliseconds.
 */
export function growsAsSquare(work: (size: number) => void, size: number): boolean {
  return leastTime(work, 4 * size) > 8 * Math.max(floor, leastTime(work, size));
}

function leastTime(work: (size: number) => void, size: number): number {
  const times = Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    work(size);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
