import { useSuspenseQuery } from "@apollo/client/react";
import { EmptyState, Notice, Panel, Stack, useWords } from "@vas/ui";
import { Screen } from "../app/Screen.tsx";
import { useCountedCourses } from "../coverage/counted-courses.ts";
import { EffectByCentre } from "./EffectByCentre.tsx";
import { EffectLeftOut } from "./EffectLeftOut.tsx";
import { EffectHalfYears } from "./EffectHalfYears.tsx";
import { EffectScreenDocument, type EffectScreenQuery } from "./EffectScreen.generated.ts";
import { EffectSides } from "./EffectSides.tsx";
import { messages } from "./messages.ts";
import { useMonthName } from "./month-name.ts";
import { useDecimal } from "./use-decimal.ts";
import "./effect.css";

type Effect = EffectScreenQuery["trainingEffect"];

/** Do centres refer otherwise once half of their staff is trained, as far as the counts can tell? */
export function EffectScreen() {
  const { t } = useWords();
  const { data } = useSuspenseQuery(EffectScreenDocument, { fetchPolicy: "cache-and-network" });
  const effect = data.trainingEffect;
  const courses = useCountedCourses()(data.certifyingCourses);
  return (
    <Screen name={t(messages.title)} lede={t(messages.lede)}>
      <Notice tone="warning" title={t(messages.association)}>
        {t(messages.associationText)}
      </Notice>
      {hasNobodyPassed(effect) ? (
        <EmptyState title={t(messages.none)}>{t(messages.noneText)}</EmptyState>
      ) : (
        <>
          <Panel title={t(messages.result)}>
            <Stack gap="m">
              {effect.centres > 0 && <Ratio effect={effect} />}
              <EffectLeftOut effect={effect} />
              {effect.centres > 0 && <EffectSides effect={effect} />}
              <p>{courses}</p>
              <HowCounted effect={effect} />
            </Stack>
          </Panel>
          {effect.halfYears.length > 0 && (
            <EffectHalfYears halfYears={effect.halfYears} smallest={effect.smallestCount} />
          )}
          {effect.rows.length > 0 && <EffectByCentre effect={effect} />}
        </>
      )}
    </Screen>
  );
}

function hasNobodyPassed({ centres, leftOut }: Effect): boolean {
  return centres === 0 && leftOut.every(({ reason }) => reason === "not_passed");
}

/** The ratio with its interval, and what follows from it in words: nothing where the interval holds one. */
function Ratio({ effect }: { readonly effect: Effect }) {
  const { t } = useWords();
  const decimal = useDecimal();
  const { ratio, lower, upper, centres, smallestCount } = effect;
  if (typeof ratio !== "number" || typeof lower !== "number" || typeof upper !== "number") {
    return <p className="ui-lede">{t(messages.tooFew, { smallest: smallestCount })}</p>;
  }
  return (
    <div>
      <p className="ui-lede">
        {t(messages.ratio, { ratio: decimal(ratio), lower: decimal(lower), upper: decimal(upper), centres })}
      </p>
      <p>{t(verdictOf(lower, upper))}</p>
    </div>
  );
}

function verdictOf(lower: number, upper: number) {
  if (lower > 1) return messages.more;
  return upper < 1 ? messages.fewer : messages.undecided;
}

/** How it was counted, behind a press; on paper it is open. */
function HowCounted({ effect }: { readonly effect: Effect }) {
  const { t } = useWords();
  const month = useMonthName();
  const { smallestCount, counted } = effect;
  const spans = counted.map(({ first, last }) => t(messages.monthSpan, { first: month(first), last: month(last) }));
  return (
    <details className="effect-how">
      <summary>{t(messages.howCounted)}</summary>
      <p>{t(messages.howCountedText)}</p>
      <p>{spans.length > 0 ? t(messages.howKnownText, { spans: spans.join(", ") }) : t(messages.howKnownNothing)}</p>
      <p>{t(messages.howComparedText)}</p>
      <p>{t(messages.howProtectedText, { smallest: smallestCount })}</p>
    </details>
  );
}
