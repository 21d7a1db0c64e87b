import { Button, DatePicker, Dialog, Stack, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { legalDayOf } from "../app/legal-day.ts";
import type { Delegation } from "./DelegationsScreen.tsx";
import { messages } from "./messages.ts";
import { RevokeDelegationDocument } from "./RevokeDelegationDialog.generated.ts";

type Props = { readonly delegation: Delegation; readonly onClose: () => void; readonly onStale: () => void };

/** Ends a delegation on a day that is not over; what was decided on it stays. */
export function RevokeDelegationDialog({ delegation, onClose, onStale }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const { id, version, validFrom, validTo, staff } = delegation;
  const today = legalDayOf(new Date());
  const earliest = validFrom > today ? validFrom : today;
  const [lastDay, setLastDay] = useState<string | null>(earliest);
  const [fault, setFault] = useState<string>();
  const revoke = useCommand(RevokeDelegationDocument);
  async function send() {
    if (lastDay === null) return;
    setFault(undefined);
    await revoke.send(
      { input: { delegation: id, expectedVersion: version, lastDay } },
      {
        DelegationChanged: () => {
          toast({ message: t(messages.revoked) });
          onClose();
        },
        InvalidField: ({ message }) => setFault(message),
        StaleVersion: () => {
          setFault(t(messages.stale));
          onStale();
        },
      },
    );
  }
  return (
    <Dialog
      title={t(messages.revokeOf, { name: staff.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t(messages.cancel)}
          </Button>
          <Button variant="danger" onPress={send} isDisabled={lastDay === null}>
            {t(messages.revoke)}
          </Button>
        </>
      }
    >
      <Stack gap="m">
        <CommandNotice command={revoke} />
        <p>{t(messages.revokeText)}</p>
        <DatePicker
          label={t(messages.validTo)}
          isRequired
          value={lastDay}
          onChange={setLastDay}
          error={fault}
          min={earliest}
          {...(validTo ? { max: validTo } : {})}
        />
      </Stack>
    </Dialog>
  );
}
