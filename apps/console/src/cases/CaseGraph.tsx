import type { CaseContent, SceneId } from "@vas/domain/forms";
import { useWords } from "@vas/ui";
import { useId } from "react";
import { layOut, nodeSize, type GraphNode } from "./case-graph.ts";
import { messages } from "./messages.ts";
import { useSceneInAddress } from "./use-scene-in-address.ts";

type Props = { readonly content: CaseContent; readonly selected: SceneId | undefined };

/** The case as a drawing. Its boxes are links to the scenes; the list of scenes says the same in words. */
export function CaseGraph({ content, selected }: Props) {
  const { t } = useWords();
  const arrow = useId();
  const { nodes, edges, width, height } = layOut(content);
  return (
    <nav className="case-graph" aria-label={t(messages.graph)}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="presentation">
        <defs>
          <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0 8 4 0 8z" className="case-graph-arrow" />
          </marker>
        </defs>
        {edges.map(({ from, to, path, isBack }) => (
          <path
            key={`${from}/${to}`}
            d={path}
            className="case-graph-way"
            data-back={isBack || undefined}
            markerEnd={`url(#${arrow})`}
          />
        ))}
        {nodes.map((node) => (
          <Box key={node.id} node={node} isSelected={node.id === selected} isStart={node.id === content.start} />
        ))}
      </svg>
    </nav>
  );
}

type BoxProps = { readonly node: GraphNode; readonly isSelected: boolean; readonly isStart: boolean };

function Box({ node: { id, kind, x, y, errors }, isSelected, isStart }: BoxProps) {
  const { t } = useWords();
  const { hrefOf, showScene } = useSceneInAddress();
  const { width, height } = nodeSize;
  const label = `${id}, ${t(kind === "end" ? messages.end : messages.situation)}${isStart ? `, ${t(messages.isStart)}` : ""}`;
  return (
    <a
      href={hrefOf(id)}
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      className="case-graph-box"
      data-kind={kind}
      onClick={(event) => {
        event.preventDefault();
        showScene(id);
      }}
    >
      <rect x={x} y={y} width={width} height={height} rx={kind === "end" ? height / 2 : 4} />
      <text x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central">
        {shortened(id)}
        {errors > 0 && ` ${"!".repeat(errors)}`}
      </text>
    </a>
  );
}

/** What fits into a box; the whole name is told to a screen reader and stands in the list. */
function shortened(name: string): string {
  return name.length > 17 ? `${name.slice(0, 16)}…` : name;
}
