import { useWords } from "@vas/ui";
import { useEffect, useState } from "react";
import { modulesOfChecks } from "../device/begun-check.ts";
import { useOffline, useQueue } from "../offline/OfflineContext.tsx";
import { messages } from "./messages.ts";
import { attemptsHandedIn } from "./use-is-handed-in.ts";

type Props = {
  readonly enrolment: string;
  /** The checks that count already, by their modules. */
  readonly checks: readonly { readonly module: string }[];
};

/** Says beside the steps of a course that a check which was finished without a network is not among those that are done yet. */
export function ChecksToCount({ enrolment, checks }: Props) {
  const { t } = useWords();
  const { device } = useOffline();
  const { waiting } = useQueue();
  const handedIn = attemptsHandedIn(waiting).join(" ");
  const [modules, setModules] = useState<readonly string[]>([]);
  useEffect(() => {
    if (handedIn === "") return undefined;
    let isShown = true;
    const show = (found: readonly string[]) => {
      if (isShown) setModules(found);
    };
    modulesOfChecks(device, enrolment, handedIn.split(" ")).then(show, () => undefined);
    return () => {
      isShown = false;
    };
  }, [device, enrolment, handedIn]);
  const count = new Set(modules.filter((module) => !checks.some((check) => check.module === module))).size;
  if (handedIn === "" || count === 0) return null;
  return <p className="portal-quiet">{t(messages.countOnceSent, { count })}</p>;
}
