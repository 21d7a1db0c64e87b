import { Button, Panel, Stack, useWords, type Words } from "@vas/ui";
import { useState, type ComponentType } from "react";
import { AppButtonLink } from "../app/links.tsx";
import type { CustomerAction } from "../schema.generated.ts";
import { MatterLink } from "../workqueue/MatterLink.tsx";
import { HandlerDialog } from "./acts/HandlerDialog.tsx";
import { MunicipalityDialog } from "./acts/MunicipalityDialog.tsx";
import { NoteDialog } from "./acts/NoteDialog.tsx";
import { PersonDialog } from "./acts/PersonDialog.tsx";
import { SafetyDialog } from "./acts/SafetyDialog.tsx";
import type { FileActProps, FileDialogProps, FilePartProps } from "./customer-file.ts";
import { messages } from "./messages.ts";

type Act = { readonly action: CustomerAction; readonly words: Words; readonly Dialog: ComponentType<FileDialogProps> };

/** Acts that open a dialog, in the order of the screen; the first is the strong one. */
const acts: readonly Act[] = [
  { action: "addNote", words: messages.addNote, Dialog: NoteDialog },
  { action: "setSafety", words: messages.setSafety, Dialog: SafetyDialog },
  { action: "assignHandler", words: messages.assignHandler, Dialog: HandlerDialog },
  { action: "setMunicipality", words: messages.setMunicipality, Dialog: MunicipalityDialog },
  { action: "amendPerson", words: messages.amendPerson, Dialog: PersonDialog },
];

/** What waits, what can be done now, and why the rest cannot. */
export function CustomerActs({ customer, onStale }: FileActProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Act>();
  const may = (action: CustomerAction) => customer.availableActions.includes(action);
  return (
    <>
      <NextPanel customer={customer} />
      <div className="file-acts">
        <Panel title={t(messages.acts)}>
          <div className="act-buttons">
            {acts
              .filter(({ action }) => may(action))
              .map((act, place) => (
                <Button key={act.action} variant={place === 0 ? "primary" : "secondary"} onPress={() => setOpen(act)}>
                  {t(act.words)}
                </Button>
              ))}
            {may("proposeEnding") && (
              <AppButtonLink variant="secondary" to="/customers/$id/ending" params={{ id: customer.id }}>
                {t(messages.proposeEnding)}
              </AppButtonLink>
            )}
            {may("reopen") && (
              <AppButtonLink variant="secondary" to="/referrals/new" search={{ customer: customer.id } as never}>
                {t(messages.reopen)}
              </AppButtonLink>
            )}
            <Button variant="quiet" onPress={() => window.print()}>
              {t(messages.print)}
            </Button>
          </div>
          <WhyNot customer={customer} />
        </Panel>
      </div>
      {open && <open.Dialog customer={customer} onStale={onStale} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function NextPanel({ customer: { next } }: FilePartProps) {
  const { t, format } = useWords();
  return (
    <Panel title={t(messages.next)}>
      {next.length === 0 ? (
        <p className="ui-quiet">{t(messages.nothingNext)}</p>
      ) : (
        <Stack gap="s">
          {next.map(({ id, task, deadline, reason, section, matter }) => (
            <Stack key={id} gap="xs">
              <MatterLink matter={matter}>{task}</MatterLink>
              {deadline && <span>{format.date(deadline)}</span>}
              <span className="ui-quiet">{`${reason} (${section})`}</span>
            </Stack>
          ))}
        </Stack>
      )}
    </Panel>
  );
}

/** Why something is missing, each reason once. That a current customer cannot be opened again goes without saying. */
function WhyNot({ customer: { whyNot, status } }: FilePartProps) {
  const { t } = useWords();
  const told = whyNot.filter(({ action }) => action !== "read" && (action !== "reopen" || status === "ended"));
  const reasons = [...new Set(told.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <div className="why-not">
      <p>{t(messages.whyNot)}</p>
      {reasons.map((reason) => (
        <p key={reason}>{`${told
          .filter((one) => one.reason === reason)
          .map(({ action }) => t(actionWords[action]))
          .join(", ")}: ${reason}`}</p>
      ))}
    </div>
  );
}

const actionWords: Readonly<Record<CustomerAction, Words>> = {
  read: messages.customer,
  addNote: messages.addNote,
  assignHandler: messages.assignHandler,
  setSafety: messages.setSafety,
  setMunicipality: messages.setMunicipality,
  linkPerson: messages.linkPerson,
  unlinkPerson: messages.unlinkPerson,
  amendPerson: messages.amendPerson,
  proposeEnding: messages.proposeEnding,
  reopen: messages.reopen,
};
