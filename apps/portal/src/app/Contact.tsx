import { Link, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

/** What the server has written into the page of whom to ask; undefined where nobody is named. */
function told(name: "mail" | "phone"): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="vas-contact-${name}"]`)?.content;
}

/** Whom do I ask? At the foot of every page, also where the server is out of reach. */
export function Contact() {
  const { t } = useWords();
  const [mail, phone] = [told("mail"), told("phone")];
  if (mail === undefined && phone === undefined) return null;
  return (
    <footer className="portal-footer">
      <p>
        {t(messages.questions)} {mail !== undefined && <Link href={`mailto:${mail}`}>{mail}</Link>}
        {mail !== undefined && phone !== undefined && ", "}
        {phone !== undefined && <Link href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</Link>}
      </p>
    </footer>
  );
}
