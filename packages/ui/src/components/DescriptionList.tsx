import type { ReactNode } from "react";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

export type Fact = { readonly term: string; readonly value: ReactNode };

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === "" || value === false;
}

/** Facts by name; what is not known says so in words. */
export function DescriptionList({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useWords();
  return (
    <dl className="ui-facts">
      {facts.map((fact) => (
        <div key={fact.term} className="ui-fact">
          <dt>{fact.term}</dt>
          <dd>{isMissing(fact.value) ? <span className="ui-quiet">{t(messages.noValue)}</span> : fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
