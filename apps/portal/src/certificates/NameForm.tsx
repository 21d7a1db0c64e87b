import { Button, Cluster, Notice, Panel, Stack, TextField, useWords } from "@vas/ui";
import { useState, type SubmitEvent } from "react";
import { messages } from "./messages.ts";
import { isNamed, type Verified } from "./verification.ts";

/** Compares a name with the one that the certificate was issued to; the page itself shows none. */
export function NameForm({ verified }: { readonly verified: Verified }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const [isSame, setSame] = useState<boolean>();
  async function compare(event: SubmitEvent) {
    event.preventDefault();
    if (name.trim() === "") return setFault(t(messages.writeName));
    setSame(await isNamed(name, verified));
  }
  return (
    <Panel title={t(messages.whose)}>
      <form noValidate onSubmit={(event) => void compare(event)}>
        <Stack gap="s">
          <p>{t(messages.whoseText)}</p>
          <TextField
            label={t(messages.name)}
            value={name}
            onChange={(written) => {
              setFault(undefined);
              setSame(undefined);
              setName(written);
            }}
            error={fault}
          />
          <Cluster>
            <Button type="submit" variant="secondary">
              {t(messages.compare)}
            </Button>
          </Cluster>
          {isSame !== undefined && (
            <Notice tone={isSame ? "success" : "error"} title={t(isSame ? messages.isSame : messages.isOther)} />
          )}
        </Stack>
      </form>
    </Panel>
  );
}
