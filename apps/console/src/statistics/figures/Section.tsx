import { Panel, useWords } from "@vas/ui";
import { messages } from "../messages.ts";
import { useShown } from "../overview-context.ts";
import { sectionTitle } from "../section-titles.ts";
import { besideOf } from "../overview-context.ts";
import {
  anchorOf,
  hasNumbers,
  isSame,
  sectionAnchor,
  sectionOf,
  shapeOf,
  type Figure,
  type Section as SectionName,
} from "./figure.ts";
import { FigurePanel } from "./FigurePanel.tsx";
import { KeyFigures } from "./KeyFigures.tsx";

export type Turning = {
  readonly isTable: (figure: string) => boolean;
  readonly turn: (figure: string) => void;
};

type Props = Turning & { readonly section: SectionName };

/** One part of the overview: its totals, then every division of them. */
export function Section({ section, isTable, turn }: Props) {
  const { t, format } = useWords();
  const shown = useShown();
  const title = t(sectionTitle(section));
  const figures = shown.overview.figures.filter(({ id }) => sectionOf(id) === section);
  const totals = figures.filter((figure) => shapeOf(figure) === "number");
  const divided = figures.filter((figure) => shapeOf(figure) !== "number");
  const isCounted = (figure: (typeof divided)[number]) =>
    hasNumbers(figure) || hasNumbers(besideOf(shown, figure.id)?.figure ?? { cells: [] });
  const counted = divided.filter(isCounted);
  const empty = divided.filter((figure) => !isCounted(figure));
  const told = (figure: Figure) => counted.slice(0, counted.indexOf(figure)).find((other) => isSame(other, figure));
  // Beside another period the two may differ there.
  const repeated = shown.compared ? [] : counted.filter(told);
  return (
    <div id={sectionAnchor(section)}>
      <Panel title={title}>
        {totals.length > 0 && <KeyFigures title={title} figures={totals} />}
        <div className="stats-figures">
          {counted
            .filter((figure) => !repeated.includes(figure))
            .map((figure) => (
              <FigurePanel
                key={figure.id}
                figure={figure}
                isTable={isTable(figure.id)}
                onTurn={() => turn(figure.id)}
              />
            ))}
        </div>
        {repeated.map((figure) => (
          <p key={figure.id} id={anchorOf(figure.id)} className="ui-quiet">
            {t(messages.sameNumbers, { figure: figure.title, other: told(figure)?.title ?? "" })}
          </p>
        ))}
        {empty.length > 0 && (
          <p className="ui-quiet">
            {t(messages.nothingCounted, { figures: format.list(empty.map((figure) => figure.title)) })}
          </p>
        )}
      </Panel>
    </div>
  );
}
