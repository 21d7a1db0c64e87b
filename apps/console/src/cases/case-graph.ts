import type { CaseContent, SceneId } from "@vas/domain/forms";

export type GraphNode = {
  readonly id: SceneId;
  readonly kind: "situation" | "end";
  readonly x: number;
  readonly y: number;
  /** How many of its choices end the case with a critical error. */
  readonly errors: number;
};

type Point = { readonly x: number; readonly y: number };

export type GraphEdge = {
  readonly from: SceneId;
  readonly to: SceneId;
  /** Back to a scene of the same level or above it. */
  readonly isBack: boolean;
  /** The curve, as SVG writes it. */
  readonly path: string;
};

/** A case as a drawing: levels below one another, from the beginning down. Units are pixels. */
export type CaseGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly width: number;
  readonly height: number;
};

export const nodeSize = { width: 148, height: 48 } as const;
const gap = { x: 20, y: 56 } as const;
/** What a way takes of a level that it passes, so that it does not run behind a box. */
const laneWidth = 12;
const margin = 24;

type Way = { readonly from: SceneId; readonly to: SceneId };
/** What stands on a level: a scene, or the lane of a way that passes it, under a name of its own. */
type Item = { readonly name: string; readonly width: number; readonly above: readonly string[] };
type Placed = ReadonlyMap<string, Point>;

/** About as many characters as fit into a line of a box. */
const lineLength = 17;

/**
 * What stands in a box, in at most two lines: as many whole words as there is room for, and then a mark for each critical error.
 * The space between the lines is kept and no word is cut short, so that what is seen is what the box is called.
 */
export function linesOf(words: string, errors: number): readonly string[] {
  const marks = errors > 0 ? ` ${"!".repeat(errors)}` : "";
  if (words.length + marks.length <= lineLength) return [words + marks];
  const space = words.slice(0, lineLength + 1).lastIndexOf(" ");
  const first = space > 0 ? words.slice(0, space + 1) : words.slice(0, lineLength);
  const rest = words.slice(first.length).trim();
  const room = lineLength - marks.length;
  return [first, (rest.length <= room ? rest : `${wholeWords(rest, room - 1)}…`) + marks];
}

/** As many words as there is room for, without what stops the last of them; none where the first is too long. */
function wholeWords(words: string, room: number): string {
  return words.slice(0, Math.max(words.slice(0, room + 1).lastIndexOf(" "), 0)).replace(/[\s.,:;!?]+$/, "");
}

/** Lays a case out; scenes that cannot be reached stand on a level of their own, the last one. */
export function layOut(content: CaseContent): CaseGraph {
  const ways = waysOf(content);
  const levels = levelsOf(content, ways);
  const levelOf = new Map(levels.flatMap((level, number) => level.map((id) => [id, number] as const)));
  const rows = orderedRows(levels, ways, levelOf);
  const width = Math.max(2 * margin + nodeSize.width, ...rows.map(rowWidth));
  const placed = placedIn(rows, width);
  const at = (name: string): Point => placed.get(name) ?? { x: 0, y: 0 };
  return {
    nodes: levels.flat().map((id) => ({ id, ...factsOf(content, id), ...at(id) })),
    edges: ways.map((way) => edgeOf(way, levelOf, at)),
    width,
    height: 2 * margin + rows.length * nodeSize.height + Math.max(0, rows.length - 1) * gap.y,
  };
}

function factsOf({ scenes }: CaseContent, id: SceneId): Pick<GraphNode, "kind" | "errors"> {
  const scene = scenes.find((one) => one.id === id);
  if (scene?.kind !== "situation") return { kind: "end", errors: 0 };
  return { kind: "situation", errors: scene.choices.filter(({ criticalError }) => criticalError !== null).length };
}

/** The ways between scenes, each once however many choices take it. */
function waysOf({ scenes }: CaseContent): readonly Way[] {
  const known = new Set(scenes.map(({ id }) => id));
  return scenes.flatMap((scene) => {
    if (scene.kind === "end") return [];
    const onward = scene.choices.flatMap(({ next }) => (next !== null && known.has(next) ? [next] : []));
    return [...new Set(onward)].map((to) => ({ from: scene.id, to }));
  });
}

/** Levels from the beginning down: a scene stands below every scene that leads to it, save where the way leads back. */
function levelsOf({ scenes, start }: CaseContent, ways: readonly Way[]): readonly (readonly SceneId[])[] {
  const onward = onwardWays(start, ways);
  const levelOf = new Map<SceneId, number>();
  const place = (id: SceneId, level: number): void => {
    if ((levelOf.get(id) ?? -1) >= level) return;
    levelOf.set(id, level);
    for (const { from, to } of onward) if (from === id) place(to, level + 1);
  };
  const ids = [...new Set(scenes.map(({ id }) => id))];
  if (ids.includes(start)) place(start, 0);
  const depth = Math.max(-1, ...levelOf.values()) + 1;
  const reached = Array.from({ length: depth }, (_, level) => ids.filter((id) => levelOf.get(id) === level));
  const unreachable = ids.filter((id) => !levelOf.has(id));
  return unreachable.length > 0 ? [...reached, unreachable] : reached;
}

/** The ways that do not lead back to a scene through which they came. */
function onwardWays(start: SceneId, ways: readonly Way[]): readonly Way[] {
  const found: Way[] = [];
  const done = new Set<SceneId>();
  const walk = (id: SceneId, through: ReadonlySet<SceneId>): void => {
    if (done.has(id)) return;
    for (const way of ways.filter(({ from }) => from === id)) {
      if (through.has(way.to)) continue;
      found.push(way);
      walk(way.to, new Set([...through, way.to]));
    }
    done.add(id);
  };
  walk(start, new Set([start]));
  return found;
}

function laneOf({ from, to }: Way, level: number): string {
  return `${from}/${to}/${level}`;
}

type LevelOf = ReadonlyMap<SceneId, number>;

function spanOf({ from, to }: Way, levelOf: LevelOf): readonly [upper: number, lower: number] {
  return [levelOf.get(from) ?? 0, levelOf.get(to) ?? 0];
}

/** Each level with the lanes of the ways that pass it, in the order of what leads there from above, so that few ways cross. */
function orderedRows(
  levels: readonly (readonly SceneId[])[],
  ways: readonly Way[],
  levelOf: LevelOf,
): readonly (readonly Item[])[] {
  const rows: (readonly Item[])[] = [];
  for (const [level, ids] of levels.entries()) {
    const above = rows.at(-1) ?? [];
    const middle = ({ above: names }: Item): number => {
      const places = names.map((name) => above.findIndex((item) => item.name === name)).filter((place) => place !== -1);
      return places.length === 0 ? above.length : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    const items = [...ids.map((id) => sceneItem(id, ways, levelOf)), ...laneItems(level, ways, levelOf)];
    rows.push(items.toSorted((one, other) => middle(one) - middle(other)));
  }
  return rows;
}

/** What stands right above the end of a way: the scene from which it comes, or its lane on the level before. */
function comingFrom(way: Way, level: number, levelOf: LevelOf): string {
  const [upper] = spanOf(way, levelOf);
  return level - 1 === upper ? way.from : laneOf(way, level - 1);
}

function sceneItem(id: SceneId, ways: readonly Way[], levelOf: LevelOf): Item {
  const level = levelOf.get(id) ?? 0;
  const coming = ways.filter((way) => way.to === id && spanOf(way, levelOf)[0] < level);
  return { name: id, width: nodeSize.width, above: coming.map((way) => comingFrom(way, level, levelOf)) };
}

function laneItems(level: number, ways: readonly Way[], levelOf: LevelOf): readonly Item[] {
  const passing = ways.filter((way) => {
    const [upper, lower] = spanOf(way, levelOf);
    return upper < level && level < lower;
  });
  return passing.map((way) => {
    return { name: laneOf(way, level), width: laneWidth, above: [comingFrom(way, level, levelOf)] };
  });
}

function rowWidth(row: readonly Item[]): number {
  return 2 * margin + row.reduce((sum, { width }) => sum + width, 0) + (row.length - 1) * gap.x;
}

/** The upper left corner of everything, each level in the middle. */
function placedIn(rows: readonly (readonly Item[])[], width: number): Placed {
  const placed = new Map<string, Point>();
  for (const [level, row] of rows.entries()) {
    let x = margin + (width - rowWidth(row)) / 2;
    for (const item of row) {
      placed.set(item.name, { x, y: margin + level * (nodeSize.height + gap.y) });
      x += item.width + gap.x;
    }
  }
  return placed;
}

/** Down from the lower side of a box through its lanes to the upper side of another; back up round the right side. */
function edgeOf(way: Way, levelOf: LevelOf, at: (name: string) => Point): GraphEdge {
  const { width, height } = nodeSize;
  const [one, other] = [at(way.from), at(way.to)];
  const [upper, lower] = spanOf(way, levelOf);
  if (lower <= upper) {
    const [y1, y2] = [one.y + height / 2, other.y + height / 2];
    const aside = Math.max(one.x, other.x) + width + margin;
    const path = `M${one.x + width} ${y1} C${aside} ${y1} ${aside} ${y2} ${other.x + width} ${y2}`;
    return { ...way, isBack: true, path };
  }
  const lanes = Array.from({ length: lower - upper - 1 }, (_, number) => at(laneOf(way, upper + 1 + number)));
  let [x, y] = [one.x + width / 2, one.y + height];
  let path = `M${x} ${y}`;
  for (const lane of lanes) {
    path += `${curve(x, y, { x: lane.x + laneWidth / 2, y: lane.y })} v${height}`;
    [x, y] = [lane.x + laneWidth / 2, lane.y + height];
  }
  return { ...way, isBack: false, path: path + curve(x, y, { x: other.x + width / 2, y: other.y }) };
}

function curve(x: number, y: number, to: Point): string {
  return ` C${x} ${y + gap.y / 2} ${to.x} ${to.y - gap.y / 2} ${to.x} ${to.y}`;
}
