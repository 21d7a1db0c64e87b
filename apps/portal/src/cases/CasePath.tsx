import { useWords } from "@vas/ui";
import type { Case_PlayFragment } from "./Case.generated.ts";
import { messages } from "./messages.ts";

type Path = Case_PlayFragment["path"];

/** What was chosen last, and what followed. */
export function LastChoice({ path, id }: { readonly path: Path; readonly id: string }) {
  const { t } = useWords();
  const last = path.at(-1);
  if (!last) return null;
  return (
    <div className="case-followed" id={id}>
      <p className="portal-quiet">
        {t(messages.youChose)}: {last.choice}
      </p>
      <p>
        <strong>{t(messages.followed)}:</strong> {last.consequence}
      </p>
    </div>
  );
}

/** Every situation that was gone through, with what was chosen and what followed. */
export function CasePath({ path }: { readonly path: Path }) {
  const { t } = useWords();
  if (path.length === 0) return null;
  return (
    <details className="case-path">
      <summary>{t(messages.path, { count: path.length })}</summary>
      <ol>
        {path.map(({ text, choice, consequence }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a path is only ever added to, and may pass a scene twice
          <li key={place}>
            <p>{text}</p>
            <p>
              <strong>{t(messages.youChose)}:</strong> {choice}
            </p>
            <p>
              <strong>{t(messages.followed)}:</strong> {consequence}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
