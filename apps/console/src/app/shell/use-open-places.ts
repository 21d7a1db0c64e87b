import { places, type Place } from "../navigation.ts";
import { useSession } from "../session/SessionProvider.tsx";

/** The places of the main menu that this person may enter. */
export function useOpenPlaces(): readonly Place[] {
  const { may } = useSession();
  return places.filter(({ permission, unless }) => may(permission) && !(unless && may(unless)));
}
