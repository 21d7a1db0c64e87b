import { Link, Notice, Panel, StatusTag, useWords } from "@vas/ui";
import { anchorOf, type Overview } from "./figures/figure.ts";
import { messages } from "./messages.ts";
import { useShown } from "./overview-context.ts";

type Finding = Overview["findings"][number];

/** The links to the figures that a finding is about. */
function Concerned({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const { overview } = useShown();
  const named = overview.figures.filter(({ id }) => finding.figures.includes(id));
  if (named.length === 0) return null;
  return (
    <span className="stats-concerned">
      <span className="ui-quiet">{t(messages.concerns)}</span>
      {named.map(({ id, title }) => (
        <Link key={id} href={`#${anchorOf(id)}`}>
          {title}
        </Link>
      ))}
    </span>
  );
}

/** Do the numbers add up? What contradicts comes first, then what only looks as if it did. */
export function Findings() {
  const { t } = useWords();
  const { findings } = useShown().overview;
  const fails = findings.filter(({ severity }) => severity === "fails");
  const explained = findings.filter(({ severity }) => severity === "explained");
  return (
    <Panel title={t(messages.reconciliation)}>
      {fails.length > 0 && <Notice tone="error" title={t(messages.findingsFail, { count: fails.length })} />}
      {fails.length === 0 && (
        <p>
          {explained.length === 0 ? t(messages.allAgree) : t(messages.findingsExplained, { count: explained.length })}
        </p>
      )}
      {findings.length > 0 && (
        <ul className="stats-findings">
          {[...fails, ...explained].map((finding) => (
            <li key={`${finding.kind} ${finding.figures.join(" ")} ${finding.message}`}>
              <StatusTag tone={finding.severity === "fails" ? "error" : "info"}>
                {t(messages[finding.severity])}
              </StatusTag>
              <div>
                <p>{finding.message}</p>
                <Concerned finding={finding} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
