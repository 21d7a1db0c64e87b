import type { FragmentType } from "@apollo/client";
import { Button, Panel, Stack, useWords, type ButtonVariant } from "@vas/ui";
import { Suspense, useState, type ComponentType } from "react";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { AppButtonLink } from "../../app/links.tsx";
import { AssignDialog, useGivingBack } from "./AssignDialog.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { messages } from "./messages.ts";
import {
  GiveBackReferralDocument,
  TakeReferralDocument,
  type ReferralAside_ReferralFragment,
} from "./ReferralAside.generated.ts";
import type { ReferralHistory_ReferralFragmentDoc } from "./ReferralHistory.generated.ts";
import { RecordSupplementDialog, RequestSupplementDialog } from "./SupplementDialogs.tsx";
import { useReferralAct, type ReferralActProps } from "./use-referral-act.ts";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

type History = FragmentType<typeof ReferralHistory_ReferralFragmentDoc>;
export type ActDialogProps = ReferralActProps & { readonly history: History };
type Act = ReferralAside_ReferralFragment["availableActions"][number];

/** Acts that ask for something more first. */
const dialogs = {
  assign: AssignDialog,
  requestSupplement: RequestSupplementDialog,
  recordSupplement: RecordSupplementDialog,
  withdraw: WithdrawDialog,
} as const satisfies Partial<Record<Act, ComponentType<ActDialogProps>>>;
type DialogAct = keyof typeof dialogs;
const dialogActs = Object.keys(dialogs) as readonly DialogAct[];

export type ReferralActsProps = {
  readonly referral: ReferralAside_ReferralFragment;
  readonly onStale: () => Promise<void>;
};

/** What can be done now, the strongest act first; for the rest, why not. */
export function ReferralActs({ referral, onStale }: ReferralActsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<DialogAct>();
  const { id, availableActions, whyNot } = referral;
  const can = (act: Act) => availableActions.includes(act);
  const Dialog = open && dialogs[open];
  const strongest = strongestOf(can);
  const variantOf = (act: Act): ButtonVariant => (act === strongest ? "primary" : "secondary");
  return (
    <Panel title={t(messages.next)}>
      <Stack gap="s">
        {can("proposeAdmission") && (
          <AppButtonLink variant={variantOf("proposeAdmission")} to="/referrals/$id/admission" params={{ id }}>
            {t(messages.decide)}
          </AppButtonLink>
        )}
        {can("take") && <TakeAct referral={referral} onStale={onStale} variant={variantOf("take")} />}
        {can("giveBack") && <GiveBackAct referral={referral} onStale={onStale} />}
        {dialogActs.filter(can).map((act) => (
          <Button key={act} variant={variantOf(act)} onPress={() => setOpen(act)}>
            {t(messages[act])}
          </Button>
        ))}
        {can("amend") && (
          <AppButtonLink variant="secondary" to="/referrals/$id/amend" params={{ id }}>
            {t(messages.amend)}
          </AppButtonLink>
        )}
      </Stack>
      <WhyNot reasons={whyNot} />
      {Dialog && (
        <Suspense>
          <Dialog referral={referral} history={referral} onStale={onStale} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

/** One strong act a screen: the decision when it can be prepared, else the answer that is awaited, else taking it. */
function strongestOf(can: (act: Act) => boolean): Act | undefined {
  return (["proposeAdmission", "recordSupplement", "take"] as const).find(can);
}

type TakeProps = ReferralActsProps & { readonly variant: ButtonVariant };

function TakeAct({ referral, onStale, variant }: TakeProps) {
  const { t } = useWords();
  const command = useCommand(TakeReferralDocument);
  const giveBack = useGivingBack({ referral });
  const mayAssign = referral.availableActions.includes("assign");
  const { base, handlers, since } = useReferralAct(
    { referral, onStale, onClose: () => undefined },
    t(messages.taken),
    mayAssign ? giveBack : undefined,
  );
  return (
    <>
      <Button variant={variant} onPress={() => command.send({ input: base }, handlers)}>
        {t(messages.take)}
      </Button>
      <ChangedSince referral={referral} since={since} />
      <CommandNotice command={command} />
    </>
  );
}

/** Lets go of what one has taken: it waits again for somebody to take it, oneself too. */
function GiveBackAct({ referral, onStale }: ReferralActsProps) {
  const { t } = useWords();
  const command = useCommand(GiveBackReferralDocument);
  const takeAgain = useUndo(TakeReferralDocument);
  const { base, handlers, since } = useReferralAct(
    { referral, onStale, onClose: () => undefined },
    t(messages.givenBack),
    (version) => takeAgain({ input: { referral: referral.id, expectedVersion: version } }),
  );
  return (
    <>
      <Button variant="secondary" onPress={() => command.send({ input: base }, handlers)}>
        {t(messages.giveBack)}
      </Button>
      <ChangedSince referral={referral} since={since} />
      <CommandNotice command={command} />
    </>
  );
}

type WhyNotProps = { readonly reasons: ReferralAside_ReferralFragment["whyNot"] };

function WhyNot({ reasons }: WhyNotProps) {
  const { t } = useWords();
  const words: Readonly<Partial<Record<Act, string>>> = {
    take: t(messages.take),
    assign: t(messages.assign),
    giveBack: t(messages.giveBack),
    requestSupplement: t(messages.requestSupplement),
    recordSupplement: t(messages.recordSupplement),
    amend: t(messages.amend),
    proposeAdmission: t(messages.decide),
    withdraw: t(messages.withdraw),
  };
  if (reasons.length === 0) return null;
  return (
    <details className="referral-disclosure">
      <summary>{t(messages.whyNot)}</summary>
      <ul className="sign-list">
        {reasons.map(({ action, reason }) => (
          <li key={action}>{`${words[action] ?? action}: ${reason}`}</li>
        ))}
      </ul>
    </details>
  );
}
