import { generateKeyPairSync, randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  demoDelegations,
  demoOrganisations,
  demoPeople,
  demoUnits,
  register2015File,
  register2016File,
  type DemoOrganisation,
} from "@vas/domain/demo";
import { legalDayOf, type CalendarDate, type Instant } from "@vas/domain/kernel";
import pg from "pg";
import { openDatabase } from "../kernel/database.ts";
import { openKeyring } from "../kernel/keyring.ts";
import { openRequest, surfaceKernel, type SurfaceKernel } from "../kernel/request.ts";
import { roleUrl } from "../kernel/roles.ts";
import { performImport } from "../register/index.ts";
import { tables } from "../tables.ts";
import { loadAskedItems } from "./asked-items.ts";
import { putCustomersToWork } from "./customers-at-work.ts";
import { publishDemoCourse } from "./course.ts";
import { loadDirectory, tieTraineesToBodies } from "./directory.ts";
import { demoActor, openFrontDoor, type FrontDoor } from "./front-door.ts";
import { demoKey } from "./keys.ts";
import { nameManagers } from "./managers.ts";
import { recordOpenMatters } from "./open-matters.ts";
import { planTrainings } from "./planned-trainings.ts";
import { loadTraining } from "./training.ts";

export type DemoOptions = {
  readonly administrator: string;
  readonly masterKey: Buffer;
  /** Where the private keys of the demo's partner systems are left. */
  readonly folder: string;
  readonly report: (line: string) => void;
};

/**
 * Loads the invented demo: the directory of staff as an administrator would, everything else through the commands and the
 * import that staff use. Each step can be repeated and interrupted: a command's key makes it happen once.
 */
export async function loadDemo({ administrator, masterKey, folder, report }: DemoOptions): Promise<void> {
  const admin = new pg.Pool({ connectionString: administrator, max: 1 });
  const url = roleUrl(administrator, masterKey, "casework_app");
  const database = await openDatabase({ url, tables, connections: 4, applicationName: "vas demo" });
  try {
    await loadDirectory(admin, { units: demoUnits, people: demoPeople });
    const kernel = surfaceKernel({
      surface: "casework",
      database,
      statistics: null,
      keyring: openKeyring(masterKey),
      now: () => new Date().toISOString() as Instant,
      newId: randomUUID,
    });
    const frontDoor = openFrontDoor(kernel);
    await openOrganisations(frontDoor);
    await tieTraineesToBodies(admin);
    report(`${demoOrganisations.length} organisations`);
    report((await publishDemoCourse(kernel)) ? "the demo course published" : "the demo course was there");
    report(await loadTraining(admin));
    report(`${await loadAskedItems(admin)} answers in invented exams`);
    report(`${await planTrainings(admin, frontDoor, today())} classroom days to come`);
    report(`${await nameManagers(admin, frontDoor)} manager of a body's staff`);
    await loadPartners(admin, folder);
    await grantDelegations(frontDoor);
    report(await importRegister(kernel, { name: "2015", file: register2015File() }));
    report(await importRegister(kernel, { name: "2016–2017", file: register2016File() }));
    report(`${await recordOpenMatters(frontDoor, today())} open matters`);
    report(`${await putCustomersToWork(frontDoor)} customers with a handler`);
  } finally {
    await database.close();
    await admin.end();
  }
}

function today(): CalendarDate {
  return legalDayOf(new Date().toISOString() as Instant);
}

const openOrganisation = `mutation OpenDemoOrganisation($input: OrganisationDetailsInput!, $key: ID!) {
  openOrganisation(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

/** Takes the bodies of the demo into the list. */
export async function openOrganisations(frontDoor: FrontDoor): Promise<void> {
  for (const { id, closedOn: _closedOn, ...input } of demoOrganisations) {
    const asked = { as: "administrator", document: openOrganisation, operation: "OpenDemoOrganisation" };
    const answer = await frontDoor(asked, { input, key: id });
    if (answer?.message !== undefined) throw new Error(`${input.name}: ${answer.message}`);
  }
}

const grantDelegation = `mutation GrantDemoDelegation($input: GrantDelegationInput!, $key: ID!) {
  grantDelegation(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

async function grantDelegations(frontDoor: FrontDoor): Promise<void> {
  // Nobody is named for days that have passed; the demo names those who may decide from today on.
  for (const { id, staff, kinds } of demoDelegations.filter(({ validTo }) => validTo === null)) {
    const input = { staff, kinds, validFrom: today(), validTo: null };
    const asked = { as: "director", document: grantDelegation, operation: "GrantDemoDelegation" };
    const answer = await frontDoor(asked, { input, key: id });
    if (answer?.message !== undefined) throw new Error(`Delegation ${id}: ${answer.message}`);
  }
}

type DemoRegister = { readonly name: string; readonly file: string };

/** A register of the demo comes in as any register does. */
async function importRegister(kernel: SurfaceKernel, register: DemoRegister): Promise<string> {
  const asked = { actor: demoActor("director"), requestId: randomUUID(), operation: "ImportRegister", purpose: "demo" };
  const scope = openRequest(kernel, asked);
  const stream = Readable.from([Buffer.from(register.file)]);
  const upload = { stream, dryRun: false, progress: () => undefined };
  const result = await performImport(scope.context, upload, randomUUID());
  await scope.settle();
  if (!result.ok)
    throw new Error(
      `The demo register of ${register.name} was refused: ${JSON.stringify(result.rejection).slice(0, 300)}`,
    );
  const { added, unchanged, customers } = result.value;
  return `${added} referrals of the register of ${register.name} added, ${unchanged} were there; ${customers} customerships`;
}

const partners = [
  { clientId: "demo-police", organisation: "police" },
  { clientId: "demo-ngo", organisation: "ngo" },
] as const;

/** Two partner systems; their private keys are left in the data folder for whoever tries the partner's door. */
async function loadPartners(admin: pg.Pool, folder: string): Promise<void> {
  for (const { clientId, organisation } of partners) {
    const known = await admin.query("select from kernel.partner_client where client_id = $1", [clientId]);
    if (known.rowCount) continue;
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const own = { kid: clientId, alg: "ES256", use: "sig" };
    const file = join(folder, `${clientId}.jwk.json`);
    await writeFile(file, JSON.stringify({ ...privateKey.export({ format: "jwk" }), ...own }), { mode: 0o600 });
    const { name } = firstOf(organisation);
    await admin.query(
      `insert into kernel.partner_client (id, client_id, organisation_id, unit_id, scopes, jwks)
       select $1, $2, o.id, u.id, $3, $4 from casework.organisation o, kernel.unit u
       where o.kind = $5 and o.name = $6 and u.receives_referrals`,
      [
        demoKey(clientId),
        clientId,
        ["referral:create", "referral:status:own"],
        JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), ...own }] }),
        organisation,
        name,
      ],
    );
  }
}

function firstOf(kind: DemoOrganisation["kind"]): DemoOrganisation {
  const body = demoOrganisations.find((one) => one.kind === kind);
  if (!body) throw new Error(`The demo has no ${kind}`);
  return body;
}
