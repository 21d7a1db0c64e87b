import { demoActor, type FrontDoor } from "./front-door.ts";
import { demoKey } from "./keys.ts";

const currentCustomers = `query DemoCustomers {
  customers(filter: { status: current }, sort: newest_admitted, first: 12) { nodes { id reference } } }`;

const customerVersion = "query DemoCustomer($id: ID!) { customer(id: $id) { id version } }";

const assignHandler = `mutation AssignDemoHandler($input: AssignHandlerInput!, $key: ID!) {
  assignHandler(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

const setSafety = `mutation SetDemoSafety($input: SetSafetyInput!, $key: ID!) {
  setSafety(input: $input, idempotencyKey: $key) { __typename ... on Rejection { message } } }`;

/** Who handles the newest customers, in turn. */
const handlers = ["caseworker", "caseworker-sv", "caseworker", "supervisor"] as const;

/** What must be known of the first of them. */
const safety = [
  {
    safetyFlags: ["protected_identity", "no_phone_contact"],
    protectedIdentity: true,
    safetyNote: "Yhteys vain sovittuna aikana tukihenkilön kautta.",
  },
  {
    safetyFlags: ["exploiter_knows_address"],
    protectedIdentity: false,
    safetyNote: "Tapaamiset vain keskuksessa.",
  },
] as const;

type Listed = { readonly id: string; readonly reference: string };

/** Names handlers and safety flags of the newest customers of the register, who came in without any. @returns how many. */
export async function putCustomersToWork(frontDoor: FrontDoor): Promise<number> {
  const listed = await frontDoor({ as: "caseworker", document: currentCustomers, operation: "DemoCustomers" }, {});
  const nodes = (listed?.["nodes"] ?? []) as readonly Listed[];
  for (const [place, customer] of nodes.entries()) {
    const handler = demoActor(handlers[place % handlers.length] ?? "caseworker").id;
    await change(frontDoor, customer, { act: "assign", document: assignHandler, input: { handler } });
    const told = safety[place];
    if (told) await change(frontDoor, customer, { act: "safety", document: setSafety, input: told });
  }
  return nodes.length;
}

type Change = { readonly act: string; readonly document: string; readonly input: object };

/** Changes a customership as it now stands. Once changed by this key, or so already, it is left as it is. */
async function change(frontDoor: FrontDoor, { id, reference }: Listed, { act, document, input }: Change) {
  const found = await frontDoor({ as: "caseworker", document: customerVersion, operation: "DemoCustomer" }, { id });
  const operation = /mutation (\w+)/.exec(document)?.[1] ?? act;
  const answer = await frontDoor(
    { as: "caseworker", document, operation },
    { input: { customer: id, expectedVersion: found?.["version"], ...input }, key: demoKey(`${act} ${reference}`) },
  );
  if (answer?.__typename === "NothingChanged") return;
  if (answer?.message !== undefined) throw new Error(`${act} ${reference}: ${answer.message}`);
}
