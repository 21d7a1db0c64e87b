import { Button, Notice, Panel, Stack, TextField, useWords, type Words } from "@vas/ui";
import { useRef, useState } from "react";
import { notAnAddress, sendBeforeSignIn, tooOften } from "./mailed-link.ts";
import { messages } from "./messages.ts";

function faultOf(status: number): Words {
  if (status === tooOften) return messages.tooOften;
  return status === notAnAddress ? messages.notAnAddress : messages.notSent;
}

/** The way in for those whom no identity provider knows: a link that is mailed to them. */
export function SignInByLink() {
  const { t, language } = useWords();
  const [email, setEmail] = useState("");
  const [fault, setFault] = useState<Words>();
  const [isSent, setSent] = useState(false);
  async function send() {
    setSent(false);
    try {
      const { status, answer } = await sendBeforeSignIn<object>("/sign-in/link", { email }, language);
      if (answer) setSent(true);
      else setFault(faultOf(status));
    } catch {
      setFault(messages.notSent);
    }
  }
  return (
    <Panel title={t(messages.byLink)}>
      <SendForm {...{ email, fault, send }} onChange={(text) => [setEmail(text), setFault(undefined)]} />
      {isSent && (
        <Notice tone="success" title={t(messages.sent)}>
          {t(messages.sentText)}
        </Notice>
      )}
    </Panel>
  );
}

type SendFormProps = {
  readonly email: string;
  readonly fault: Words | undefined;
  readonly onChange: (text: string) => void;
  readonly send: () => Promise<void>;
};

function SendForm({ email, fault, onChange, send }: SendFormProps) {
  const { t } = useWords();
  const [isSending, setSending] = useState(false);
  const running = useRef(false);
  async function submit() {
    if (running.current) return;
    running.current = true;
    setSending(true);
    await send();
    running.current = false;
    setSending(false);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <TextField
          label={t(messages.address)}
          description={t(messages.addressHelp)}
          type="email"
          autoComplete="email"
          isRequired
          value={email}
          onChange={onChange}
          error={fault && t(fault)}
        />
        <Button type="submit" variant="secondary" isPending={isSending}>
          {t(messages.send)}
        </Button>
      </Stack>
    </form>
  );
}
