import { useWords } from "@vas/ui";
import { bodyName } from "../organisations/organisation-names.ts";
import { messages } from "./messages.ts";
import type { TrainingScreenQuery } from "./TrainingScreen.generated.ts";

type Training = NonNullable<TrainingScreenQuery["training"]>;

const fewestEmptyLines = 5;

/**
 * The list that is signed in the room: on paper only. Whoever is certified already need not come and is not on it; empty lines are
 * for them and for those whom nobody expected, as far as there are seats.
 */
export function SignInSheet({ training }: { readonly training: Training }) {
  const { t, format, language } = useWords();
  const { heldOn, beginsAt, venue, seats, organisations } = training;
  const people = training.people.filter(({ expected, attended }) => expected || attended);
  const empty = Math.max(fewestEmptyLines, seats - people.length);
  const columns = [messages.name, messages.body, messages.email, messages.signature].map((one) => t(one));
  return (
    <section className="trainings-sheet">
      <h2>{t(messages.sheet)}</h2>
      <p>
        {t(messages.dayAndTime, { day: format.date(heldOn), time: format.timeOfDay(beginsAt) })}, {venue}.{" "}
        {format.list(organisations.map((body) => bodyName(body, language)))}
      </p>
      <table className="ui-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, organisation }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{organisation}</td>
              <td>&nbsp;</td>
              <td>&nbsp;</td>
            </tr>
          ))}
          {Array.from({ length: empty }, (_, line) => (
            <tr key={line}>
              {columns.map((column) => (
                <td key={column}>&nbsp;</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
