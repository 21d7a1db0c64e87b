import type { Editor } from "@tiptap/core";
import { Button, Dialog, FileDrop, Notice, Stack, TextField, useWords, type Words } from "@vas/ui";
import { useId, useState } from "react";
import { messages as appMessages } from "../../app/messages.ts";
import { useSession } from "../../app/session/SessionProvider.tsx";
import { lessonWords } from "./lesson-messages.ts";
import { largestPicture, sendPicture } from "./send-picture.ts";

type PictureDialogProps = { readonly editor: Editor; readonly onClose: () => void };
type Attributes = { readonly src?: string | null; readonly alt?: string | null; readonly title?: string | null };

type Picture = { readonly file: File | null; readonly alt: string; readonly caption: string };

/** Puts in a picture with what it shows in words, or changes those of the picture that is chosen. */
export function PictureDialog({ editor, onClose }: PictureDialogProps) {
  const { t } = useWords();
  const formId = useId();
  const before: Attributes = editor.isActive("image") ? editor.getAttributes("image") : {};
  const [picture, setPicture] = useState(() => pictureOf(before));
  const [isTold, setTold] = useState(false);
  const { keep, fault, isSending } = usePictureSending();
  const isNew = !before.src;
  async function set() {
    setTold(true);
    const { file, alt, caption } = picture;
    if (alt.trim() === "" || (isNew && !file)) return;
    const src = file ? await keep(file) : before.src;
    if (!src) return;
    const title = caption.trim() === "" ? null : caption.trim();
    editor.view.focus();
    editor
      .chain()
      .insertContent({ type: "image", attrs: { src, alt: alt.trim(), title } })
      .run();
    onClose();
  }
  return (
    <Dialog
      title={t(lessonWords.picture)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t(appMessages.cancel)}
          </Button>
          <Button type="submit" form={formId} isPending={isSending}>
            {t(isNew ? lessonWords.pictureAdd : lessonWords.pictureChange)}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <Stack>
          {fault && <Notice tone="error" title={t(fault)} />}
          {isNew && (
            <PictureFile file={picture.file} isTold={isTold} onChange={(file) => setPicture({ ...picture, file })} />
          )}
          <PictureWords picture={picture} isTold={isTold} onChange={setPicture} />
        </Stack>
      </form>
    </Dialog>
  );
}

function pictureOf({ alt, title }: Attributes): Picture {
  return { file: null, alt: alt ?? "", caption: title ?? "" };
}

/** Sends a picture to be kept; answers its address, or tells why it has none. */
function usePictureSending() {
  const { session } = useSession();
  const [fault, setFault] = useState<Words>();
  const [isSending, setSending] = useState(false);
  async function keep(file: File): Promise<string | undefined> {
    setFault(undefined);
    if (file.size > largestPicture) {
      setFault(lessonWords.pictureTooLarge);
      return undefined;
    }
    setSending(true);
    try {
      const answer = await sendPicture({ file, key: crypto.randomUUID(), person: session.id });
      if ("hash" in answer) return `/pictures/${answer.hash}`;
      setFault(lessonWords.pictureWrong);
    } catch {
      setFault(lessonWords.pictureNotSent);
    } finally {
      setSending(false);
    }
    return undefined;
  }
  return { keep, fault, isSending };
}

type FileProps = {
  readonly file: File | null;
  readonly isTold: boolean;
  readonly onChange: (file: File) => void;
};

function PictureFile({ file, isTold, onChange }: FileProps) {
  const { t } = useWords();
  return (
    <>
      {isTold && !file && <Notice tone="error" title={t(lessonWords.pictureMissing)} />}
      <FileDrop
        label={t(lessonWords.pictureFile)}
        description={t(lessonWords.pictureHelp)}
        accept={["image/png", "image/jpeg", "image/webp"]}
        file={file}
        onChange={onChange}
      />
    </>
  );
}

type WordsProps = {
  readonly picture: Picture;
  readonly isTold: boolean;
  readonly onChange: (picture: Picture) => void;
};

function PictureWords({ picture, isTold, onChange }: WordsProps) {
  const { t } = useWords();
  const isMissing = isTold && picture.alt.trim() === "";
  return (
    <>
      <TextField
        label={t(lessonWords.pictureAlt)}
        description={t(lessonWords.pictureAltHelp)}
        isRequired
        value={picture.alt}
        onChange={(alt) => onChange({ ...picture, alt })}
        error={isMissing ? t(lessonWords.pictureAltMissing) : undefined}
      />
      <TextField
        label={t(lessonWords.pictureCaption)}
        isOptional
        value={picture.caption}
        onChange={(caption) => onChange({ ...picture, caption })}
      />
    </>
  );
}
