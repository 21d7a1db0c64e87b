import type { QuestionEdit } from "@vas/domain/forms";
import { useWords } from "@vas/ui";
import type { FieldPath } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import { ConflictNotice } from "../app/commands/ConflictNotice.tsx";
import { differencesOf, mergeVersions, type Versions } from "../app/forms/three-way.ts";
import { writtenIn } from "../app/written-in.ts";
import { withOwnIds, type QuestionFile } from "./question-editor-form.ts";
import { messages } from "./question-editor-messages.ts";
import { useLabelOf } from "./question-labels.ts";

type Choice = QuestionEdit["choices"][number];
type Pair = QuestionEdit["pairs"][number];

type Props = Versions<QuestionEdit> & {
  readonly modules: QuestionFile["modules"];
  readonly onChoose: (edit: QuestionEdit) => void;
};

/** Everything that the other has changed, text by text in its language; the form keeps one's own until it is decided. */
export function QuestionConflict({ onChoose, modules, base, mine, theirs }: Props) {
  const labelOf = useLabelOf();
  const said = useSaid(modules);
  const versions = { base, mine, theirs: withOwnIds({ base, mine, theirs }) };
  const fields = differencesOf(versions).map((one) => ({
    label: labelOf(formPath(one.path, versions)),
    mine: said(one.path, one.mine, mine),
    theirs: said(one.path, one.theirs, versions.theirs),
    isOwn: one.isOwn,
  }));
  return (
    <ConflictNotice
      fields={fields}
      onTakeTheirs={() => onChoose(theirs)}
      onKeepMine={() => onChoose(mergeVersions(versions).merged)}
    />
  );
}

/** Where in the form a value stands: choices by their place there, and after them those that only the other has. */
function formPath(path: readonly string[], { mine, theirs }: Versions<QuestionEdit>): FieldPath<QuestionEdit> {
  const [list, id, ...rest] = path;
  if (list !== "choices" && list !== "items" && list !== "pairs") return path.join(".") as FieldPath<QuestionEdit>;
  if (id === undefined) return list;
  const ids = [...new Set([...mine[list], ...theirs[list]].map((entry) => entry.id))];
  return [list, ids.indexOf(id), ...rest].join(".") as FieldPath<QuestionEdit>;
}

type Said = (value: string) => string;

/** A value of a question in words: codes by their names, right choices by their texts. */
function useSaid(modules: QuestionFile["modules"]) {
  const { t, format, language } = useWords();
  const codes = useCodes();
  const named: Readonly<Record<string, Said>> = {
    use: (code) => codes.label("questionUse", code),
    kind: (code) => codes.label("questionKind", code),
    lawAsOf: format.date,
    module: (id) => modules.find(({ module }) => module === id)?.title ?? id,
  };
  const textOf = (entry: Choice | Pair): string =>
    "text" in entry
      ? writtenIn(entry.text, language)
      : `${writtenIn(entry.left, language)} – ${writtenIn(entry.right, language)}`;
  const listed = (values: readonly (string | Choice | Pair)[], { choices }: QuestionEdit): string =>
    values.map((one) => textIn(choices, one)).join("\n") || "–";
  const textIn = (choices: readonly Choice[], one: string | Choice | Pair): string => {
    const entry = typeof one === "string" ? choices.find(({ id }) => id === one) : one;
    return entry ? textOf(entry) : (one as string);
  };
  return ([field = ""]: readonly string[], value: unknown, of: QuestionEdit): string => {
    if (Array.isArray(value)) return listed(value as readonly string[], of);
    if (typeof value === "boolean") return t(value ? messages.true : messages.false);
    if (typeof value === "number") return format.number(value);
    return sayText(named[field], value);
  };
}

function sayText(say: Said | undefined, value: unknown): string {
  if (typeof value !== "string" || value === "") return "–";
  return say ? say(value) : value;
}
