/** Not known stands last, wherever it stood. */
function unknownLast(names: readonly string[]): readonly string[] {
  return names.includes("unknown") ? [...names.filter((name) => name !== "unknown"), "unknown"] : names;
}

function addInPlace(order: string[], names: readonly string[]): void {
  for (const [place, name] of names.entries()) {
    if (order.includes(name)) continue;
    const next = names.slice(place + 1).find((later) => order.includes(later));
    order.splice(next === undefined ? order.length : order.indexOf(next), 0, name);
  }
}

/**
 * One order that holds every name of the lists and keeps the order of each as far as they agree: rows and columns of a table
 * whose empty cells were left out.
 */
export function mergeOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const names of [...lists].sort((a, b) => b.length - a.length)) addInPlace(order, names);
  return unknownLast(order);
}
