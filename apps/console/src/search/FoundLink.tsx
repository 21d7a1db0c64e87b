import { AppLink } from "../app/links.tsx";
import { useFoundWords, type Found } from "./found-words.ts";

const places = {
  FoundCustomer: "/customers/$id",
  FoundReferral: "/referrals/$id",
  FoundOrganisation: "/organisations/$id",
} as const;

export type FoundLinkProps = { readonly found: Found; readonly onGo?: () => void };

/** A found thing with the way to it. */
export function FoundLink({ found, onGo }: FoundLinkProps) {
  const { title, about } = useFoundWords()(found);
  return (
    <AppLink
      className="found-link"
      to={places[found.__typename]}
      params={{ id: found.id }}
      {...(onGo ? { onClick: onGo } : {})}
    >
      <span>{title}</span>
      <span className="found-about">{about}</span>
    </AppLink>
  );
}
