import type { AnswerInput } from "../../schema.generated.ts";
import { createKeptAnswers, type KeptAnswers, type KeptOptions, type Waiting } from "./kept-answers.ts";
import { createRetry } from "./retry.ts";

/** What came of sending an answer. */
export type Sent =
  | { readonly kind: "saved" }
  /** The server does not take it; `isOver` where it takes none any more. */
  | { readonly kind: "refused"; readonly message: string; readonly isOver: boolean }
  /** No answer came, or the server has too much to do: it stays and is sent again, not before what it asks for in milliseconds. */
  | { readonly kind: "failed"; readonly retryAfter?: number | undefined };

/** Who lets it be sent: the learner who answers, or the page, which tries again by itself. */
export type SentBy = "learner" | "page";

export type KeeperOptions = KeptOptions & {
  /** Sends one answer; never throws. */
  readonly send: (answer: Waiting, by: SentBy) => Promise<Sent>;
  /** The server takes no more answers; told how many it did not get. */
  readonly onOver: (lost: number) => void;
  readonly newKey: () => string;
  /** Chance, from 0 up to 1: pages that failed in the same moment do not all come again in one. */
  readonly random: () => number;
};

export type AnswerKeeper = ReturnType<typeof createAnswerKeeper>;

/**
 * Keeps answers until the server has them: one is sent at a time, so that of two to the same question the later one counts; a
 * newer one takes the place of one that still waits.
 */
export function createAnswerKeeper(options: KeeperOptions) {
  const kept = createKeptAnswers(options);
  const sender = createSender(kept, options);
  // What the server had before it was asked how the attempt stands.
  let known: readonly Waiting[] = [];
  return {
    current: kept.current,
    onChange: kept.onChange,
    /** Takes an answer to be saved. */
    give(place: number, answer: AnswerInput): void {
      const { waiting, refusals } = kept.current();
      const { [place]: _told, ...others } = refusals;
      const next = { place, answer, key: options.newKey() };
      kept.set({ waiting: [...waiting.filter((one) => one.place !== place), next], refusals: others });
      void sender.sendNow();
    },
    /** Sends what waits now. @returns whether the server has everything */
    async flush(): Promise<boolean> {
      await sender.sendNow();
      return kept.current().waiting.length === 0;
    },
    /** Asks the server how the attempt stands, after what waits has been sent. */
    async refresh(ask: () => Promise<void>): Promise<void> {
      await sender.sendNow();
      known = kept.current().saved;
      await ask();
    },
    /** The page has what the server answered: what the server had before is in it, what it took meanwhile is not. */
    refreshed: () => kept.set({ saved: kept.current().saved.filter((one) => !known.includes(one)) }),
    /** Gives up what waits, because nothing is taken any more. @returns how many answers that were */
    drop: () => drop(kept),
    /** Begins to send, also again when the network or the reader comes back; the result stops it. */
    start(): () => void {
      const back = () => void sender.sendNow();
      sender.setActive(true);
      back();
      window.addEventListener("online", back);
      document.addEventListener("visibilitychange", back);
      return () => {
        sender.setActive(false);
        window.removeEventListener("online", back);
        document.removeEventListener("visibilitychange", back);
      };
    },
  };
}

function drop(kept: KeptAnswers): number {
  const lost = kept.current().waiting.length;
  kept.set({ waiting: [], isFailing: false });
  return lost;
}

function createSender(kept: KeptAnswers, options: KeeperOptions) {
  let isSending = false;
  let last = Promise.resolve();
  let isActive = false;
  // What has failed is sent again by the page.
  let failed: string | undefined;
  const retry = createRetry(() => void sendNow(), options.random);

  /** Sends the next one; false where no answer came. */
  async function sendNext(next: Waiting): Promise<boolean> {
    const sent = await options.send(next, next.key === failed ? "page" : "learner");
    if (sent.kind === "failed") {
      failed = next.key;
      kept.set({ isFailing: true });
      if (isActive) retry.failed(sent.retryAfter);
      return false;
    }
    retry.succeeded();
    take(kept, options, { answer: next, sent });
    return true;
  }

  async function sendAll(): Promise<void> {
    isSending = true;
    // What is given between two of them is seen by the loop; what comes right after its end begins another.
    let next = kept.current().waiting[0];
    while (next && isActive && (await sendNext(next))) next = kept.current().waiting[0];
    isSending = false;
  }

  function sendNow(): Promise<void> {
    retry.stop();
    if (!isSending) last = sendAll();
    return last;
  }

  function setActive(active: boolean): void {
    isActive = active;
    if (!active) retry.stop();
  }

  return { sendNow, setActive };
}

type Answered = { readonly answer: Waiting; readonly sent: Exclude<Sent, { kind: "failed" }> };

function take(kept: KeptAnswers, { onOver }: KeeperOptions, { answer, sent }: Answered): void {
  if (sent.kind === "refused" && sent.isOver) return onOver(drop(kept));
  const { waiting, saved, refusals } = kept.current();
  // A newer answer to the same question waits on.
  const others = waiting.filter((one) => one !== answer);
  if (sent.kind === "refused") {
    return kept.set({ waiting: others, isFailing: false, refusals: { ...refusals, [answer.place]: sent.message } });
  }
  return kept.set({ waiting: others, saved: [...saved, answer], isFailing: false });
}
