import { Panel, useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { Written } from "../app/Written.tsx";
import type { CourseVersion } from "./course-words.ts";
import { messages } from "./messages.ts";

type Fault = CourseVersion["faults"][number];

/** Everything that keeps the version from being published, each with the way to where it is. */
export function FaultPanel({ version }: { readonly version: CourseVersion }) {
  const { t } = useWords();
  if (version.status === "published" || version.status === "retired") return null;
  const { faults } = version;
  return (
    <Panel title={t(messages.faults)}>
      {faults.length === 0 ? (
        <p>{t(messages.noFaults)}</p>
      ) : (
        <ul className="course-faults">
          {faults.map((fault) => (
            <li key={`${fault.at} ${fault.fault} ${fault.language}`}>
              <FaultPlace fault={fault} version={version} />: {fault.message}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function FaultPlace({ fault, version }: { readonly fault: Fault; readonly version: CourseVersion }) {
  const { t, format } = useWords();
  const inLanguage = fault.language ? ` (${format.languageName(fault.language)})` : "";
  const lesson = version.modules.flatMap(({ lessons }) => lessons).find(({ name }) => name === fault.at);
  const module = version.modules.find(({ name }) => name === fault.at);
  const part = lesson ?? module;
  const place = (
    <>
      {part ? <Written words={part.title} otherwise={part.name} /> : t(messages.course)}
      {inLanguage}
    </>
  );
  if (!lesson) return place;
  return (
    <AppLink
      to="/courses/$course/versions/$version/lessons/$lesson"
      params={{ course: version.course, version: version.id, lesson: lesson.name }}
      search={fault.language ? { language: fault.language } : {}}
    >
      {place}
    </AppLink>
  );
}
