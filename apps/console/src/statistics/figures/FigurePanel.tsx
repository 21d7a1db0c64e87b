import { Button, useWords } from "@vas/ui";
import { saveFile } from "../../app/files/save-file.ts";
import { messages } from "../messages.ts";
import { overviewCsv, overviewFileName } from "../overview-csv.ts";
import { useShown } from "../overview-context.ts";
import { anchorOf, isSingle, type Figure } from "./figure.ts";
import { FigureView } from "./FigureView.tsx";

/** How a figure was counted, behind a press; on paper it is open. */
export function HowCounted({ figure: { howCounted } }: { readonly figure: Figure }) {
  const { t } = useWords();
  return (
    <details className="stats-how">
      <summary>{t(messages.howCounted)}</summary>
      <p>{howCounted}</p>
    </details>
  );
}

type Props = {
  readonly figure: Figure;
  readonly isTable: boolean;
  readonly onTurn: () => void;
};

/** One figure: title, what is counted, the numbers, how they were counted. */
export function FigurePanel({ figure, isTable, onTurn }: Props) {
  const words = useWords();
  const { t, format } = words;
  const shown = useShown();
  const unit = t(messages[figure.counts]);
  const anchor = anchorOf(figure.id);
  const isAlone = isSingle(figure);
  function download() {
    const parts = { ...shown, overview: { ...shown.overview, figures: [figure], notCollected: [] } };
    saveFile(overviewFileName(shown, words, figure.id), overviewCsv(parts, words));
  }
  return (
    <section className="stats-figure" id={anchor} aria-labelledby={`${anchor}-title`}>
      <header>
        <h3 className="ui-h3" id={`${anchor}-title`}>
          {figure.title}
        </h3>
        <p className="ui-quiet">
          {figure.whole === null ? unit : t(messages.unitOfWhole, { unit, whole: format.number(figure.whole) })}
        </p>
      </header>
      <FigureView figure={figure} isTable={isTable || isAlone} />
      <footer className="stats-figure-foot">
        <HowCounted figure={figure} />
        <div className="ui-cluster">
          {!isAlone && (
            <Button variant="quiet" onPress={onTurn}>
              {t(isTable ? messages.asChart : messages.asTable)}
            </Button>
          )}
          <Button variant="quiet" onPress={download}>
            {t(messages.download)}
          </Button>
        </div>
      </footer>
    </section>
  );
}
