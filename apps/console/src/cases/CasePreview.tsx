import { bestScores, playOf, type CaseContent, type CasePlay, type CaseStep, type Situation } from "@vas/domain/forms";
import { caseScaleCodes, caseScaleLabels } from "@vas/domain/vocabulary";
import { Button, DescriptionList, Notice, RadioGroup, Stack, useWords } from "@vas/ui";
import { useEffect, useRef, useState } from "react";
import { otherLanguage, writtenIn } from "../app/written-in.ts";
import { Written } from "../app/Written.tsx";
import { messages } from "./messages.ts";

/** The case as a learner goes through it, by the same rules, as it is written now. */
export function CasePreview({ content }: { readonly content: CaseContent }) {
  const { t } = useWords();
  const [steps, setSteps] = useState<readonly CaseStep[]>([]);
  const [dead, setDead] = useState(false);
  const play = playOf(content, steps) ?? playOf(content, []);
  if (!play) return <p>{t(messages.tryFaults)}</p>;
  function choose(step: CaseStep) {
    const made = [...(play?.steps ?? []), step];
    if (playOf(content, made)) setSteps(made);
    setDead(!playOf(content, made));
  }
  function restart() {
    setDead(false);
    setSteps([]);
  }
  return (
    <Stack>
      <p className="ui-quiet">{t(messages.tryText)}</p>
      {dead && <Notice tone="warning" title={t(messages.deadEnd)} />}
      <Followed content={content} play={play} />
      {play.status === "going_on" ? (
        <Asked key={play.steps.length} scene={play.scene} place={play.steps.length + 1} onChoose={choose} />
      ) : (
        <Over content={content} play={play} onRestart={restart} />
      )}
    </Stack>
  );
}

/** What the last choice led to. */
function Followed({ content, play: { steps } }: { readonly content: CaseContent; readonly play: CasePlay }) {
  const last = steps.at(-1);
  const scene = content.scenes.find(({ id }) => id === last?.scene);
  const choice = scene?.kind === "situation" ? scene.choices.find(({ id }) => id === last?.choice) : undefined;
  if (!choice) return null;
  return (
    <p className="case-followed">
      <Written words={choice.consequence} />
    </p>
  );
}

function Heading({ text, isFirst }: { readonly text: string; readonly isFirst: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <h2 ref={heading} className="ui-h2" tabIndex={-1}>
      {text}
    </h2>
  );
}

type AskedProps = {
  readonly scene: Situation;
  readonly place: number;
  readonly onChoose: (step: CaseStep) => void;
};

function Asked({ scene, place, onChoose }: AskedProps) {
  const { t, language } = useWords();
  const [choice, setChoice] = useState<string | null>(null);
  return (
    <Stack>
      <Heading text={t(messages.place, { place })} isFirst={place === 1} />
      <p>
        <Written words={scene.text} />
      </p>
      <RadioGroup
        label={t(messages.whatDoYouDo)}
        options={scene.choices.map(({ id, text }) => ({
          id,
          label: writtenIn(text, language) || id,
          lang: otherLanguage(text, language),
        }))}
        value={choice}
        onChange={setChoice}
      />
      <div>
        <Button
          isDisabled={choice === null}
          onPress={() => {
            if (choice !== null) onChoose({ scene: scene.id, choice });
          }}
        >
          {t(messages.tryChoose)}
        </Button>
      </div>
    </Stack>
  );
}

type OverProps = {
  readonly content: CaseContent;
  readonly play: Exclude<CasePlay, { readonly status: "going_on" }>;
  readonly onRestart: () => void;
};

function Over({ content, play, onRestart }: OverProps) {
  const { t, format } = useWords();
  const best = bestScores(content);
  return (
    <Stack>
      <Heading text={t(play.status === "ended" ? messages.tryEnd : messages.criticalError)} isFirst={false} />
      {play.status === "ended" ? (
        <>
          <p>
            <Written words={play.scene.text} />
          </p>
          <Notice title={t(messages.lesson)}>
            <Written words={play.scene.lesson} />
          </Notice>
          <DescriptionList
            facts={caseScaleCodes.map((scale) => ({
              term: t(caseScaleLabels[scale]),
              value: t(messages.scored, {
                score: format.number(play.scores[scale]),
                best: format.number(best[scale]),
              }),
            }))}
          />
        </>
      ) : (
        <Notice tone="warning" title={t(messages.why)}>
          {play.choice.criticalError && <Written words={play.choice.criticalError} />}
        </Notice>
      )}
      <div>
        <Button variant="secondary" onPress={onRestart}>
          {t(messages.tryAgain)}
        </Button>
      </div>
    </Stack>
  );
}
