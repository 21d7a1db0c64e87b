import type { CaseContent, SceneId } from "@vas/domain/forms";

export type GraphNode = {
  readonly id: SceneId;
  readonly kind: "situation" | "end";
  readonly x: number;
  readonly y: number;
  /** How many of its choices end the case with a critical error. */
  readonly errors: number;
};

export type GraphEdge = {
  readonly from: SceneId;
  readonly to: SceneId;
  /** Back to a scene of the same level or above it. */
  readonly isBack: boolean;
};

/** A case as a drawing: levels below one another by how many choices they are from the beginning. Units are pixels. */
export type CaseGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly width: number;
  readonly height: number;
};

export const nodeSize = { width: 148, height: 48 } as const;
const gap = { x: 20, y: 56 } as const;
const margin = 12;

/** Lays a case out; scenes that cannot be reached stand on a level of their own, the last one. */
export function layOut(content: CaseContent): CaseGraph {
  const edges = edgesOf(content);
  const levels = orderedLevels(content, edges);
  const levelOf = new Map(levels.flatMap((level, number) => level.map((id) => [id, number] as const)));
  const width = widthOf(Math.max(1, ...levels.map(({ length }) => length)));
  const nodes = levels.flatMap((level, number) =>
    level.map((id, place) => {
      const x =
        margin + (width - 2 * margin - (widthOf(level.length) - 2 * margin)) / 2 + place * (nodeSize.width + gap.x);
      return { id, ...factsOf(content, id), x, y: margin + number * (nodeSize.height + gap.y) };
    }),
  );
  return {
    nodes,
    edges: edges.map((edge) => ({ ...edge, isBack: (levelOf.get(edge.to) ?? 0) <= (levelOf.get(edge.from) ?? 0) })),
    width,
    height: 2 * margin + levels.length * nodeSize.height + Math.max(0, levels.length - 1) * gap.y,
  };
}

function widthOf(count: number): number {
  return 2 * margin + count * nodeSize.width + (count - 1) * gap.x;
}

function factsOf({ scenes }: CaseContent, id: SceneId): Pick<GraphNode, "kind" | "errors"> {
  const scene = scenes.find((one) => one.id === id);
  if (scene?.kind !== "situation") return { kind: "end", errors: 0 };
  return { kind: "situation", errors: scene.choices.filter(({ criticalError }) => criticalError !== null).length };
}

/** The ways between scenes, each once however many choices take it. */
function edgesOf({ scenes }: CaseContent): readonly Omit<GraphEdge, "isBack">[] {
  const known = new Set(scenes.map(({ id }) => id));
  return scenes.flatMap((scene) => {
    if (scene.kind === "end") return [];
    const onward = scene.choices.flatMap(({ next }) => (next !== null && known.has(next) ? [next] : []));
    return [...new Set(onward)].map((to) => ({ from: scene.id, to }));
  });
}

type Edges = readonly Omit<GraphEdge, "isBack">[];

function orderedLevels(content: CaseContent, edges: Edges): readonly (readonly SceneId[])[] {
  const levels: SceneId[][] = [];
  const placed = new Set<SceneId>();
  let level = content.scenes.some(({ id }) => id === content.start) ? [content.start] : [];
  while (level.length > 0) {
    levels.push(level);
    for (const id of level) placed.add(id);
    level = nextLevel(level, edges, placed);
  }
  const unreachable = content.scenes.map(({ id }) => id).filter((id) => !placed.has(id));
  return unreachable.length > 0 ? [...levels, unreachable] : levels;
}

/** Below their parents, in the order of the parents, so that few ways cross. */
function nextLevel(level: readonly SceneId[], edges: Edges, placed: ReadonlySet<SceneId>): SceneId[] {
  const below = new Map<SceneId, number[]>();
  for (const [place, id] of level.entries()) {
    for (const { to } of edges.filter(({ from }) => from === id)) {
      if (!placed.has(to)) below.set(to, [...(below.get(to) ?? []), place]);
    }
  }
  const middle = (places: readonly number[]) => places.reduce((sum, place) => sum + place, 0) / places.length;
  return [...below].toSorted(([, one], [, other]) => middle(one) - middle(other)).map(([id]) => id);
}

/** The curve of a way: down from the lower side of a box to the upper side of another; back up round the right side. */
export function wayBetween(one: GraphNode, other: GraphNode, isBack: boolean): string {
  const { width, height } = nodeSize;
  if (isBack) {
    const [x1, y1, x2, y2] = [one.x + width, one.y + height / 2, other.x + width, other.y + height / 2];
    const aside = Math.max(x1, x2) + gap.x;
    return `M${x1} ${y1} C${aside} ${y1} ${aside} ${y2} ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [one.x + width / 2, one.y + height, other.x + width / 2, other.y];
  return `M${x1} ${y1} C${x1} ${y1 + gap.y / 2} ${x2} ${y2 - gap.y / 2} ${x2} ${y2}`;
}
