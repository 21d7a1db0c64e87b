import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configurationTable } from "./settings.ts";

const root = new URL("../../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The rows of the guide's table of variables, as the settings would say them. */
function tableOfGuide() {
  const [, section = ""] = textOf("docs/guides/operate.md").split("### Configuration of the API");
  return [...section.matchAll(/^\| `(\w+)`( †)? +\| (?:`(.*?)`)? +\| (.*?) +\|$/gm)].map((row) => ({
    name: row[1],
    standard: row[3] ?? "",
    isSecret: row[2] !== undefined,
    meaning: row[4],
  }));
}

test("the guide lists every variable with its standard, its secrecy and its meaning, in the same order", () => {
  const told = configurationTable.map(({ standard, ...rest }) => ({ ...rest, standard: standard ?? "" }));
  expect(tableOfGuide()).toEqual(told);
});

/** The variables that compose.yaml gives to a service. */
function composeVariables(service: string): string[] {
  const [, section = ""] = textOf("infra/compose.yaml").split(`\n  ${service}:\n`);
  const [, environment = ""] = section.split("    environment:\n");
  const [own = ""] = environment.split(/^ {4}\w/m);
  return [...own.matchAll(/^ {6}(\w+):/gm)].map(([, name]) => name ?? "");
}

test.each(["api", "migrate"])("compose.yaml gives the service %s only variables that exist", (service) => {
  const known = configurationTable.flatMap(({ name, isSecret }) => (isSecret ? [name, `${name}_FILE`] : [name]));
  const given = composeVariables(service);
  expect(given.length).toBeGreaterThan(1);
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

test("what an operator has to choose can be set through compose.yaml", () => {
  const chosen = ["PUBLIC_ORIGIN", "CASEWORK_OIDC_ISSUER", "TRAINING_OIDC_ISSUER", "TRUSTED_PROXIES"];
  expect(composeVariables("api")).toEqual(
    expect.arrayContaining([...chosen, "SMTP_URL", "MAIL_FROM", "TRAINING_CONTACT_MAIL", "METRICS_READERS"]),
  );
});
