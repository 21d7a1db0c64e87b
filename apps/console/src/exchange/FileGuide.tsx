import { Panel, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** What a file of questions looks like, for whoever writes one by hand. */
export function FileGuide() {
  const { t } = useWords();
  const rules = [
    messages.guideBegin,
    messages.guideName,
    messages.guideModule,
    messages.guideWhy,
    messages.guideLanguages,
    messages.guideTags,
    messages.guidePackage,
  ];
  return (
    <Panel title={t(messages.guide)}>
      <ul className="exchange-rules">
        {rules.map((rule) => (
          <li key={rule.en}>{t(rule)}</li>
        ))}
      </ul>
    </Panel>
  );
}
