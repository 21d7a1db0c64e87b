import {
  Button,
  isLanguage,
  languageNames,
  languages,
  Notice,
  RadioGroup,
  Stack,
  TextField,
  useWords,
  type Words,
} from "@vas/ui";
import { useRef, useState } from "react";
import { sendBeforeSignIn } from "../sign-in/mailed-link.ts";
import { messages } from "./messages.ts";

/** Taken up; or, where somebody learns at this address already, a link is on its way to sign in by first. */
export type TakenUp = { readonly kind: "accepted" | "linkSent" };
type Answer = TakenUp | { readonly kind: string; readonly message: string };

function isTakenUp(answer: Answer): answer is TakenUp {
  return answer.kind === "accepted" || answer.kind === "linkSent";
}

export type TakeUpFormProps = { readonly token: string; readonly onTakenUp: (taken: TakenUp) => Promise<void> };

/** Asks for no more than the name on the certificate and the language of the course. */
export function TakeUpForm({ token, onTakenUp }: TakeUpFormProps) {
  const { t, language, setLanguage } = useWords();
  const [name, setName] = useState("");
  const [nameFault, setNameFault] = useState<Words>();
  const [refusal, setRefusal] = useState<string>();
  const { isSending, once } = useOneSending();

  async function send() {
    setRefusal(undefined);
    if (name.trim() === "") return setNameFault(messages.nameMissing);
    try {
      const body = { token, name, language };
      const { answer } = await sendBeforeSignIn<Answer>("/invitation/accept", body, language);
      if (!answer) setRefusal(t(messages.failed));
      else if (isTakenUp(answer)) await onTakenUp(answer);
      else setRefusal(answer.message);
    } catch {
      setRefusal(t(messages.failed));
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        once(send);
      }}
    >
      <Stack>
        {refusal !== undefined && <Notice tone="error" title={refusal} />}
        <TextField
          label={t(messages.name)}
          description={t(messages.nameHelp)}
          autoComplete="name"
          isRequired
          value={name}
          onChange={(text) => {
            setNameFault(undefined);
            setName(text);
          }}
          error={nameFault && t(nameFault)}
        />
        <RadioGroup
          label={t(messages.language)}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(chosen) => isLanguage(chosen) && setLanguage(chosen)}
        />
        <p className="portal-quiet">{t(messages.whatIsKept)}</p>
        <Button type="submit" isPending={isSending}>
          {t(messages.takeUp)}
        </Button>
      </Stack>
    </form>
  );
}

/** Sends once at a time: a second press before the answer is dropped. */
function useOneSending() {
  const running = useRef(false);
  const [isSending, setSending] = useState(false);
  function once(send: () => Promise<void>) {
    if (running.current) return;
    running.current = true;
    setSending(true);
    void send().finally(() => {
      running.current = false;
      setSending(false);
    });
  }
  return { isSending, once };
}
