import type { CaseContent, SceneId } from "@vas/domain/forms";
import { useWords } from "@vas/ui";
import { Fragment, useId } from "react";
import { layOut, linesOf, nodeSize, type GraphNode } from "./case-graph.ts";
import { messages } from "./messages.ts";
import { useSceneName } from "./scene-name.ts";
import { useSceneInAddress } from "./use-scene-in-address.ts";

type Props = { readonly content: CaseContent; readonly selected: SceneId | undefined };

/** The case as a drawing. Its boxes are links to the scenes; the list of scenes says the same in words. */
export function CaseGraph({ content, selected }: Props) {
  const { t } = useWords();
  const arrow = useId();
  const nameOf = useSceneName();
  const { nodes, edges, width, height } = layOut(content);
  const nameOfNode = (id: SceneId) => {
    const scene = content.scenes.find((one) => one.id === id);
    return scene ? nameOf(scene) : id;
  };
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
          <Box
            key={node.id}
            node={node}
            name={nameOfNode(node.id)}
            isSelected={node.id === selected}
            isStart={node.id === content.start}
          />
        ))}
      </svg>
    </nav>
  );
}

type BoxProps = {
  readonly node: GraphNode;
  readonly name: string;
  readonly isSelected: boolean;
  readonly isStart: boolean;
};

/** How far apart the lines in a box are, in pixels. */
const lineHeight = 18;

/** What fits of a scene's name; the whole is told to a screen reader and stands in the list. */
function Box({ node: { id, kind, x, y, errors }, name, isSelected, isStart }: BoxProps) {
  const { t } = useWords();
  const { hrefOf, showScene } = useSceneInAddress();
  const { width, height } = nodeSize;
  const lines = linesOf(name, errors);
  const label = `${name}, ${t(kind === "end" ? messages.end : messages.situation)}${isStart ? `, ${t(messages.isStart)}` : ""}`;
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
      {lines.map((line, at) => {
        const middle = y + height / 2 + (at - (lines.length - 1) / 2) * lineHeight;
        return (
          <Fragment key={middle}>
            <text x={x + width / 2} y={middle} textAnchor="middle" dominantBaseline="central">
              {line}
            </text>
            {line.endsWith(" ") && " "}
          </Fragment>
        );
      })}
    </a>
  );
}
