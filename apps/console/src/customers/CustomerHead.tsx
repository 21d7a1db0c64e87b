import { Button, Cluster, StatusTag, useToast, useWords } from "@vas/ui";
import { nameOf, type FilePartProps } from "./customer-file.ts";
import { messages } from "./messages.ts";
import { SafetyTags } from "./SafetyTags.tsx";

/** Who this is and what to beware of: it stays in sight while the file is read. */
export function CustomerHead({ customer }: FilePartProps) {
  const { t, format } = useWords();
  const toast = useToast();
  const { reference, person, status, endedOn, handler } = customer;
  async function copy() {
    await navigator.clipboard.writeText(reference);
    toast({ message: t(messages.copied) });
  }
  return (
    <section className="customer-head" aria-label={t(messages.head)}>
      <p className="customer-head-name">
        {nameOf(person) ?? t(messages.unnamed)}
        {typeof person.age === "number" && (
          <span className="ui-quiet">{` ${t(messages.years, { count: person.age })}`}</span>
        )}
      </p>
      <Cluster>
        <span className="customer-head-reference">{reference}</span>
        <Button variant="quiet" onPress={() => void copy()}>
          {t(messages.copyReference)}
        </Button>
        <StatusTag tone={status === "current" ? "success" : "neutral"}>
          {endedOn ? t(messages.statusEnded, { date: format.date(endedOn) }) : t(messages.statusCurrent)}
        </StatusTag>
        {person.isMinor && <StatusTag tone="warning">{t(messages.minor)}</StatusTag>}
        <SafetyTags of={customer} />
      </Cluster>
      <p className="customer-head-next">
        <span>{handler?.name ?? t(messages.noHandler)}</span>
        <NextAct customer={customer} />
      </p>
    </section>
  );
}

function NextAct({ customer: { next } }: FilePartProps) {
  const { t, format } = useWords();
  const [first] = next;
  if (!first) return null;
  const { task } = first;
  return (
    <span>
      {`${t(messages.next)}: ${first.deadline ? t(messages.until, { task, date: format.date(first.deadline) }) : task}`}
    </span>
  );
}
