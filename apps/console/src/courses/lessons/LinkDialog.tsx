import type { Editor } from "@tiptap/core";
import { isLinkAddress } from "@vas/domain/vocabulary";
import { Button, Dialog, Stack, TextField, useWords } from "@vas/ui";
import { useId, useState } from "react";
import { lessonWords } from "./lesson-messages.ts";
import { messages as appMessages } from "../../app/messages.ts";

type LinkDialogProps = { readonly editor: Editor; readonly onClose: () => void };

/** Sets the link of the chosen words, or puts in words with a link where none are chosen. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const { t } = useWords();
  const formId = useId();
  const before = (editor.getAttributes("link") as { readonly href?: string | null }).href ?? "";
  const needsText = editor.state.selection.empty && before === "";
  const [address, setAddress] = useState(before);
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  function set() {
    const href = address.trim();
    if (!isLinkAddress(href)) return setWrong(true);
    const words = text.trim() === "" ? href.replace(/^(https:\/\/|mailto:|tel:)/, "") : text.trim();
    const chain = editor.chain().focus();
    if (needsText)
      chain.insertContent([{ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }]).run();
    else chain.extendMarkRange("link").setLink({ href }).run();
    onClose();
  }
  function remove() {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onClose();
  }
  return (
    <Dialog
      title={t(lessonWords.link)}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t(appMessages.cancel)}
          </Button>
          {before !== "" && (
            <Button variant="secondary" onPress={remove}>
              {t(lessonWords.linkRemove)}
            </Button>
          )}
          <Button type="submit" form={formId}>
            {t(lessonWords.linkSet)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <Stack>
          <TextField
            label={t(lessonWords.linkAddress)}
            description={t(lessonWords.linkHelp)}
            isRequired
            type="url"
            value={address}
            onChange={(value) => {
              setWrong(false);
              setAddress(value);
            }}
            error={isWrong ? t(lessonWords.linkWrong) : undefined}
          />
          {needsText && <TextField label={t(lessonWords.linkText)} isOptional value={text} onChange={setText} />}
        </Stack>
      </form>
    </Dialog>
  );
}
