import { createHash } from "node:crypto";
import { insertedValues, postgraphileDocuments, systemDocuments } from "./documents.ts";

export type ContestantName = "system" | "postgraphile" | "floor";
export type Requests = Readonly<Record<ContestantName, readonly string[]>>;

/** Where a request set out: a customer of the register, its place in the list and its person. */
export type Start = {
  readonly id: string;
  readonly admittedOn: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly unitId: string;
};

export type Scenario = {
  readonly name: "page" | "point" | "command";
  readonly title: string;
  readonly requests: Requests;
  /** The answers of the contestants in one shape, so that they can be compared. */
  readonly common: Readonly<Record<ContestantName, (answer: unknown) => unknown>>;
};

/** Stands in a request where each sending needs a value of its own. */
export const freshMark = "%FRESH%";

/** SHA-256 of a document: by this the system knows a listed operation. */
export function hashOf(document: string): string {
  return createHash("sha256").update(document).digest("hex");
}

/** A request for a listed operation: its hash and its variables, not its text. */
export function listedRequest(document: string, variables: object): string {
  return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } });
}

function free(query: string, variables: object): string {
  return JSON.stringify({ query, variables });
}

export type Cursor = (start: Start) => string;

function systemCursor({ admittedOn, id }: Start): string {
  return Buffer.from(JSON.stringify([admittedOn, id])).toString("base64url");
}

/** PostGraphile's cursors begin with a digest of the order; `sample` is any cursor of the same order. */
export function postgraphileCursor(sample: string): Cursor {
  const [digest] = JSON.parse(Buffer.from(sample, "base64").toString()) as [string];
  return ({ admittedOn, id }) => Buffer.from(JSON.stringify([digest, admittedOn, id])).toString("base64");
}

type Nodes<T> = { readonly nodes: readonly T[] };
type PageRow = Readonly<Record<string, unknown>>;
type PostgraphileRow = PageRow & {
  readonly person: {
    readonly referrals: Nodes<PageRow & { readonly referrer: { readonly name: string } | null }>;
    readonly events: Nodes<PageRow>;
  };
};

function flattened({ person, ...rest }: PostgraphileRow): PageRow {
  const [referral] = person.referrals.nodes;
  return {
    ...rest,
    latestReferral: referral && { ...referral, referrer: referral.referrer?.name ?? null },
    latestEvents: person.events.nodes,
  };
}

function dataOf<T>(answer: unknown): T {
  const { data, errors } = answer as { data?: T; errors?: unknown };
  if (errors || !data) throw new Error(`A contestant answered with an error: ${JSON.stringify(errors)}`);
  return data;
}

export function pageScenario(starts: readonly Start[], cursor: Cursor): Scenario {
  return {
    name: "page",
    title: "Customer page of 50 with latest referral, referrer and newest events",
    requests: {
      system: pageRequests(starts),
      postgraphile: starts.map((start) => free(postgraphileDocuments.page, { after: cursor(start) })),
      floor: starts.map(({ admittedOn, id }) => JSON.stringify({ values: [admittedOn, id] })),
    },
    common: {
      system: (answer) => dataOf<{ customers: Nodes<PageRow> }>(answer).customers.nodes,
      postgraphile: (answer) => dataOf<{ customers: Nodes<PostgraphileRow> }>(answer).customers.nodes.map(flattened),
      floor: (answer) => (answer as Nodes<PageRow>).nodes,
    },
  };
}

/** What the system is asked for in `pageScenario`. */
export function pageRequests(starts: readonly Start[]): readonly string[] {
  return starts.map((start) => listedRequest(systemDocuments.page, { after: systemCursor(start) }));
}

/** The system's page with names opened: what the console shows. The others cannot open them. */
export function namedPageRequests(starts: readonly Start[]): readonly string[] {
  return starts.map((start) => listedRequest(systemDocuments.namedPage, { after: systemCursor(start) }));
}

export function pointScenario(starts: readonly Start[]): Scenario {
  return {
    name: "point",
    title: "One customer by id",
    requests: {
      system: pointRequests(starts),
      postgraphile: starts.map(({ id }) => free(postgraphileDocuments.point, { id })),
      floor: starts.map(({ id }) => JSON.stringify({ values: [id] })),
    },
    common: {
      system: (answer) => dataOf<{ customer: unknown }>(answer).customer,
      postgraphile: (answer) => dataOf<{ customer: unknown }>(answer).customer,
      floor: (answer) => answer,
    },
  };
}

/** What the system is asked for in `pointScenario`. */
export function pointRequests(starts: readonly Start[]): readonly string[] {
  return starts.map(({ id }) => listedRequest(systemDocuments.point, { id }));
}

const receivedOn = "2026-03-02";
const circumstances = "Henkilö on tehnyt ravintolassa pitkiä päiviä, ja palkasta on peritty takaisin suuri osa.";
const codes = {
  signs: ["G1", "L2"],
  forms: ["labour"],
  primaryForm: "labour",
  domesticServitude: false,
  place: "finland",
};

export function commandScenario(starts: readonly Start[]): Scenario {
  return {
    name: "command",
    title: "A referral recorded (the others: one bare insert)",
    requests: {
      system: starts.map((start) => listedRequest(systemDocuments.command, { input: inputOf(start), key: freshMark })),
      postgraphile: starts.map((start) => free(postgraphileDocuments.command, { referral: insertedOf(start) })),
      floor: starts.map((start) => JSON.stringify({ values: floorValues(start) })),
    },
    common: {
      system: (answer) => dataOf<{ recordReferral: unknown }>(answer).recordReferral,
      postgraphile: (answer) => dataOf<{ createReferral: { referral: unknown } }>(answer).createReferral.referral,
      floor: (answer) => answer,
    },
  };
}

function inputOf({ personId, organisationId }: Start) {
  return {
    receivedOn,
    channel: "form",
    person: { known: personId },
    content: {
      referrer: { kind: "police", organisation: organisationId },
      consent: { givenBy: "person", givenOn: receivedOn },
      circumstances,
      exploitation: codes,
      safety: {},
    },
  };
}

/** What the system's command leaves in the table of referrals; the text in as many bytes as its seal takes. */
function insertedOf({ personId, organisationId, unitId }: Start) {
  return {
    rowId: freshMark,
    reference: freshMark,
    unitId,
    personId,
    status: "received",
    channel: "form",
    receivedOn,
    referrerKind: "police",
    organisationId,
    consentGivenBy: "person",
    consentGivenOn: receivedOn,
    circumstancesEnc: Buffer.alloc(Buffer.byteLength(circumstances) + 28, 7).toString("base64"),
    acuteDanger: false,
    ...codes,
    outcome: "pending",
    version: 1,
  };
}

function floorValues(start: Start): unknown[] {
  const inserted = Object.entries(insertedOf(start)).map(([name, value]) => [columnOf(name), value] as const);
  return insertedValues(Object.fromEntries(inserted) as Parameters<typeof insertedValues>[0]);
}

function columnOf(name: string): string {
  return name === "rowId" ? "id" : name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
