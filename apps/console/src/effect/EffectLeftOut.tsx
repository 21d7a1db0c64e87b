import { useWords } from "@vas/ui";
import type { EffectScreenQuery } from "./EffectScreen.generated.ts";
import { messages } from "./messages.ts";

type Effect = EffectScreenQuery["trainingEffect"];
type LeftOutReason = Effect["leftOut"][number]["reason"];

/** How many centres are compared, and why the others are not: what is left out bears on what the numbers say. */
export function EffectLeftOut({ effect }: { readonly effect: Effect }) {
  const { t } = useWords();
  const { centres, leftOut } = effect;
  if (leftOut.length === 0) return <p>{t(messages.comparesAll, { centres })}</p>;
  const left = leftOut.reduce((total, one) => total + one.centres, 0);
  return (
    <div>
      {centres === 0 && <p className="ui-lede">{t(messages.nothingCompared)}</p>}
      <p>{t(messages.compares, { centres, left })}</p>
      <ul className="effect-left-out">
        {leftOut.map((one) => (
          <li key={one.reason}>{t(wordsOf(one.reason), { centres: one.centres })}</li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(reason: LeftOutReason) {
  switch (reason) {
    case "not_passed":
      return messages.notPassed;
    case "not_known":
      return messages.notKnown;
    case "not_counted":
      return messages.notCounted;
    case "not_open":
      return messages.notOpen;
    case "not_comparable":
      return messages.notComparable;
    case "too_few":
      return messages.tooFewAdded;
  }
}
