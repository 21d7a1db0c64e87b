import { Link, Panel, useWords } from "@vas/ui";
import { sectionAnchor, sections } from "./figures/figure.ts";
import { messages } from "./messages.ts";
import { useShown } from "./overview-context.ts";
import { sectionTitle } from "./section-titles.ts";

/** The period in sentences that are written from the numbers below. */
export function OverviewText() {
  const { t } = useWords();
  const { sentences } = useShown().overview;
  const told = sections
    .map((section) => ({ section, texts: sentences.filter((sentence) => sentence.section === section) }))
    .filter(({ texts }) => texts.length > 0);
  if (told.length === 0) return null;
  return (
    <Panel title={t(messages.inWords)}>
      <div className="stats-text">
        {told.map(({ section, texts }) => (
          <section key={section}>
            <h3 className="ui-h3">{t(sectionTitle(section))}</h3>
            <p>{texts.map(({ text }) => text).join(" ")}</p>
            <p className="stats-screen-only">
              <Link
                href={`#${sectionAnchor(section)}`}
                aria-label={`${t(messages.toNumbers)}: ${t(sectionTitle(section))}`}
              >
                {t(messages.toNumbers)}
              </Link>
            </p>
          </section>
        ))}
      </div>
    </Panel>
  );
}
