import { Button, Cluster, FileDrop, Panel, Stack, TextArea, useWords } from "@vas/ui";
import { useState, type SubmitEvent } from "react";
import { messages } from "./messages.ts";

/** Takes a badge as a file or as text. */
export function BadgeForm({ onCheck }: { readonly onCheck: (badge: string) => Promise<void> }) {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  async function send(event: SubmitEvent) {
    event.preventDefault();
    const badge = text.trim() || (await file?.text()) || "";
    if (badge === "") return setFault(t(messages.chooseBadge));
    await onCheck(badge);
  }
  return (
    <div className="certificate-by-file">
      <Panel title={t(messages.byFile)}>
        <form noValidate onSubmit={(event) => void send(event)}>
          <Stack>
            <FileDrop
              label={t(messages.file)}
              accept={[".jwt", ".txt"]}
              file={file}
              onChange={(chosen) => {
                setFault(undefined);
                setText("");
                setFile(chosen);
              }}
            />
            <TextArea
              label={t(messages.paste)}
              value={text}
              onChange={(pasted) => {
                setFault(undefined);
                setText(pasted);
              }}
              error={fault}
            />
            <Cluster>
              <Button type="submit">{t(messages.check)}</Button>
            </Cluster>
          </Stack>
        </form>
      </Panel>
    </div>
  );
}
