import { useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { messages } from "./messages.ts";
import { useRecentCustomers } from "./recent-customers.ts";

/** The files opened lately, for the way back to them. */
export function RecentCustomers() {
  const { t } = useWords();
  const recent = useRecentCustomers();
  if (recent.length === 0) return null;
  return (
    <nav className="recent-customers" aria-label={t(messages.recent)}>
      <span className="ui-quiet">{t(messages.recent)}</span>
      <ul>
        {recent.map(({ id, reference, name }) => (
          <li key={id}>
            <AppLink to="/customers/$id" params={{ id }}>
              {`${name} (${reference})`}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
