import { useMutation } from "@apollo/client/react";
import { Button, RadioGroup, Stack, useWords } from "@vas/ui";
import { useId, useState } from "react";
import { ChooseInCaseDocument, type Case_PlayFragment } from "./Case.generated.ts";
import { CasePath, LastChoice } from "./CasePath.tsx";
import { messages } from "./messages.ts";
import { SceneHeading } from "./SceneHeading.tsx";

type Situation = NonNullable<Case_PlayFragment["situation"]>;

type Props = {
  readonly play: Case_PlayFragment;
  readonly situation: Situation;
  readonly hasActed: boolean;
  readonly onAct: () => void;
  /** The choice came too late: another was made, or the case has ended. */
  readonly onMovedOn: (message: string) => Promise<void>;
};

/** Where the learner is, what the last choice led to, and what they may choose now. */
export function SituationView({ play, situation, hasActed, onAct, onMovedOn }: Props) {
  const { t } = useWords();
  const followed = useId();
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
      <ChoiceForm play={play.id} situation={situation} onAct={onAct} onMovedOn={onMovedOn} />
      <CasePath path={path} />
    </Stack>
  );
}

type FormProps = Pick<Props, "situation" | "onAct" | "onMovedOn"> & { readonly play: string };

/** A choice is marked first and made second: it cannot be taken back, and a finger slips on a phone. */
function ChoiceForm({ play, situation, onAct, onMovedOn }: FormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<{ readonly name: string; readonly key: string }>();
  const [fault, setFault] = useState<string>();
  const [choose, { loading }] = useMutation(ChooseInCaseDocument);
  const { name: scene, place, choices } = situation;
  async function send({ name: choice, key }: { readonly name: string; readonly key: string }) {
    onAct();
    const { data } = await choose({ variables: { input: { play, place, scene, choice }, idempotencyKey: key } });
    if (!data) return setFault(t(messages.notSaved));
    const told = data.chooseInCase;
    switch (told.__typename) {
      case "CaseChanged":
        return undefined;
      case "CaseMovedOn":
      case "CaseEnded":
        return onMovedOn(told.message);
      case "CasePlayNotFound":
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
        else if (!loading) send(chosen).catch(() => setFault(t(messages.notSaved)));
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
        <Button type="submit" isPending={loading}>
          {t(messages.choose)}
        </Button>
      </Stack>
    </form>
  );
}
