import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Text } from "react-aria-components/Text";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

export type FileDropProps = {
  readonly label: string;
  readonly description?: string;
  /** Accepted types, such as `text/csv` or `.csv`. */
  readonly accept: readonly string[];
  readonly file: File | null;
  readonly onChange: (file: File) => void;
};

type DroppedItem = { readonly kind: string; readonly getFile?: () => Promise<File> };

/** One file, chosen with a button or dragged here. The file goes nowhere before the person sends it. */
export function FileDrop({ label, description, accept, file, onChange }: FileDropProps) {
  const { t } = useWords();
  async function takeDropped(items: readonly DroppedItem[]) {
    const dropped = await items.find((item) => item.kind === "file")?.getFile?.();
    if (dropped) onChange(dropped);
  }
  return (
    <DropZone className="ui-file-drop" aria-label={label} onDrop={(event) => void takeDropped(event.items)}>
      <Icon name="file" />
      <Text slot="label" className="ui-label">
        {label}
      </Text>
      {description !== undefined && <p className="ui-description">{description}</p>}
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const chosen = files?.[0];
          if (chosen) onChange(chosen);
        }}
      >
        <Button variant="secondary">{t(messages.chooseFile)}</Button>
      </FileTrigger>
      <p className="ui-quiet">{t(messages.dropFile)}</p>
      <p role="status">{file === null ? "" : t(messages.chosenFile, { name: file.name })}</p>
    </DropZone>
  );
}
