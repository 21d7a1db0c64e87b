import { Button, Notice, RadioGroup, Stack, useWords } from "@vas/ui";
import { useEffect, useId, useRef, useState } from "react";
import { useQueue } from "../offline/OfflineContext.tsx";
import { useSendOrKeep } from "../offline/use-send-or-keep.ts";
import type { ChooseInCaseInput } from "../schema.generated.ts";
import { ChooseInCaseDocument, type Case_PlayFragment } from "./Case.generated.ts";
import { CasePath, LastChoice } from "./CasePath.tsx";
import { messages } from "./messages.ts";
import { SceneHeading } from "./SceneHeading.tsx";

type Situation = NonNullable<Case_PlayFragment["situation"]>;

type Props = {
  readonly play: Case_PlayFragment;
  readonly situation: Situation;
  /** The learner is out of the course, and no choice is taken any more. */
  readonly isClosed: boolean;
  readonly hasActed: boolean;
  readonly onAct: () => void;
  /** The choice came too late: another was made, or the case has ended. */
  readonly onMovedOn: (message: string) => Promise<void>;
};

/** Where the learner is, what the last choice led to, and what they may choose now. */
export function SituationView({ play, situation, isClosed, hasActed, onAct, onMovedOn }: Props) {
  const { t } = useWords();
  const followed = useId();
  const kept = useKeptChoice(play.id, situation);
  const keptRef = useFocusOnceKept(hasActed && kept !== undefined);
  const { path } = play;
  return (
    <Stack>
      <SceneHeading takesFocus={hasActed} {...(path.length > 0 ? { describedBy: followed } : {})}>
        {t(messages.situation, { place: situation.place + 1 })}
      </SceneHeading>
      {play.number > 1 && <p className="portal-quiet">{t(messages.again, { number: play.number })}</p>}
      <LastChoice path={path} id={followed} />
      <p>
        {path.length > 0 && <strong>{t(messages.now)}: </strong>}
        {situation.text}
      </p>
      {kept === undefined && !isClosed && (
        <ChoiceForm play={play.id} situation={situation} onAct={onAct} onMovedOn={onMovedOn} />
      )}
      {kept !== undefined && (
        <Notice ref={keptRef} title={t(messages.kept, { choice: kept })}>
          {t(messages.keptText)}
        </Notice>
      )}
      <CasePath path={path} />
    </Stack>
  );
}

/** The form goes away with the choice: focus goes to that it is kept; not where the page is opened on a choice that waits. */
function useFocusOnceKept(isKept: boolean) {
  const notice = useRef<HTMLDivElement>(null);
  const before = useRef(isKept);
  useEffect(() => {
    if (isKept && !before.current) notice.current?.focus();
    before.current = isKept;
  }, [isKept]);
  return notice;
}

/** What the learner chose here without a network; what follows from it only the server knows. */
function useKeptChoice(play: string, { place, choices }: Situation): string | undefined {
  const { waiting } = useQueue();
  const made = waiting
    .filter(({ operation }) => operation === "ChooseInCase")
    .map(({ variables }) => variables.input as ChooseInCaseInput)
    .find((input) => input.play === play && input.place === place);
  return choices.find(({ name }) => name === made?.choice)?.text;
}

type FormProps = Pick<Props, "situation" | "onAct" | "onMovedOn"> & { readonly play: string };

/** A choice is marked first and made second: it cannot be taken back, and a finger slips on a phone. */
function ChoiceForm({ play, situation, onAct, onMovedOn }: FormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<{ readonly name: string; readonly key: string }>();
  const [fault, setFault] = useState<string>();
  const choose = useSendOrKeep(ChooseInCaseDocument);
  const { name: scene, place, choices } = situation;
  async function send({ name: choice, key }: { readonly name: string; readonly key: string }) {
    onAct();
    const sent = await choose.send({ input: { play, place, scene, choice }, idempotencyKey: key });
    if (sent.kind === "kept") return undefined;
    const told = sent.data.chooseInCase;
    switch (told.__typename) {
      case "CaseChanged":
        return undefined;
      case "CaseMovedOn":
      case "CaseEnded":
        return onMovedOn(told.message);
      case "CasePlayNotFound":
      case "EnrolmentOver":
      case "ChoiceNotInScene":
        return setFault(told.message);
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) setFault(t(messages.chooseFirst));
        else if (!choose.isPending) send(chosen).catch(() => setFault(t(messages.notSaved)));
      }}
    >
      <Stack>
        <div className="case-choices">
          <RadioGroup
            label={t(messages.whatDoYouDo)}
            options={choices.map(({ name, text }) => ({ id: name, label: text }))}
            value={chosen?.name ?? null}
            onChange={(name) => {
              setFault(undefined);
              // A choice that is sent again after a lost connection is the same one; another has a key of its own.
              if (name !== null) setChosen({ name, key: crypto.randomUUID() });
            }}
            error={fault}
          />
        </div>
        <Button type="submit" isPending={choose.isPending}>
          {t(messages.choose)}
        </Button>
      </Stack>
    </form>
  );
}
