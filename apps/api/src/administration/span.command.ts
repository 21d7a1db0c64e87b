import type pg from "pg";
import { insertAudit } from "../kernel/audit.ts";
import { administratorEntry, unitCoded } from "./entry.store.ts";
import { Refusal } from "./refusal.ts";

/** How the commands about the days that register files cover are called. */
export const spanUsage = `  register-spans
      lists the days that register files cover: the unit, the first and the last day, whether somebody stated them
  withdraw-register-span UNIT FROM TO
      takes back that a file covers these days, as stated or by its referrals; the referrals stay`;

type Span = { readonly unit: string; readonly from: string; readonly to: string };

/** What the command line asks about days of register files; undefined where it is no such command. @throws Refusal for wrong arguments */
export function readSpanCommand([name, ...rest]: readonly string[]):
  ((client: pg.ClientBase) => Promise<string>) | undefined {
  if (name !== "register-spans" && name !== "withdraw-register-span") return undefined;
  const isList = name === "register-spans";
  if (rest.length !== (isList ? 0 : 3)) throw new Refusal(`Usage: admin\n${spanUsage}`);
  const [unit = "", from = "", to = ""] = rest;
  return (client) => (isList ? listed(client) : withdrawn(client, { unit, from, to }));
}

const told = (isStated: boolean) => (isStated ? "stated" : "by its referrals");

async function listed(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Span & { isStated: boolean }>(
    `select u.code as unit, s.first_on::text as from, s.last_on::text as to, s.is_stated as "isStated"
     from casework.register_span s join kernel.unit u on u.id = s.unit_id order by u.code, s.first_on, s.last_on, s.is_stated`,
  );
  return rows.map(({ unit, from, to, isStated }) => `${unit} ${from} ${to} ${told(isStated)}`).join("\n");
}

/**
 * Takes the days back, with the audit row, in the caller's transaction. Half-years that are then not covered whole leave the effect.
 * @throws Refusal where there is no such unit, or no file of it covers exactly these days
 */
async function withdrawn(client: pg.ClientBase, { unit, from, to }: Span): Promise<string> {
  const id = await unitCoded(client, unit);
  const { rows } = await client.query<{ isStated: boolean }>(
    `delete from casework.register_span where unit_id = $1 and first_on::text = $2 and last_on::text = $3
     returning is_stated as "isStated"`,
    [id, from, to],
  );
  if (rows.length === 0) throw new Refusal(`No file of ${unit} covers ${from} – ${to}. See: register-spans`);
  const entry = { ...administratorEntry("WithdrawRegisterSpan"), subjects: [id], classes: ["statistics"] } as const;
  await client.query(insertAudit([{ ...entry, count: rows.length }]));
  const how = rows.map(({ isStated }) => told(isStated)).join(" and ");
  return `${unit}: ${from} – ${to} (${how}) is no longer covered by a file`;
}
