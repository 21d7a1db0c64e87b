import { Button, Cluster, DescriptionList, Dialog, useWords, type Fact } from "@vas/ui";
import { useState } from "react";
import { messages } from "./messages.ts";

type Props = {
  /** What is asked, and what follows from it, in words. */
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly onImport: () => void;
};

/** The import is a step of its own after the check, and is confirmed with what it would change in sight. */
export function ImportButton({ title, text, facts, onImport }: Props) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Cluster>
        <Button onPress={() => setAsking(true)}>{t(messages.importAll)}</Button>
      </Cluster>
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={close}
        isAlert
        actions={
          <>
            <Button variant="secondary" onPress={close}>
              {t(messages.cancel)}
            </Button>
            <Button
              onPress={() => {
                close();
                onImport();
              }}
            >
              {t(messages.importAll)}
            </Button>
          </>
        }
      >
        <p>{text}</p>
        <DescriptionList facts={facts} />
      </Dialog>
    </>
  );
}
