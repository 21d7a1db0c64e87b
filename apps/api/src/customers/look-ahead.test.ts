import { GraphQLList, GraphQLNonNull, isObjectType, type GraphQLObjectType, type GraphQLOutputType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaOf } from "../schemas.ts";
import { customersIn } from "../testing/given-customer.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let id: string;
const { change, admittedAt } = customersIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  const adult = await admittedAt("2026-08-03T09:00:00.000Z", { givenName: "Grace" });
  const admitted = await admittedAt("2026-09-01T09:00:00.000Z", { givenName: "Joy", birthDate: "2019-02-03" });
  id = admitted.customer.id;
  await change("setSafety", {
    customer: id,
    expectedVersion: 1,
    safetyFlags: ["acute_danger"],
    protectedIdentity: true,
    safetyNote: "Vain tapaamisissa.",
  });
  await change("setMunicipality", {
    customer: id,
    expectedVersion: 2,
    municipality: { name: "Lappeenranta", from: "2026-10-01" },
  });
  await change("linkPerson", {
    customer: id,
    expectedVersion: 3,
    relation: "legal_counsel",
    details: "Asianajaja Esimerkki",
  });
  await world.administrator.query("update casework.customer set adult_customer_id = $1 where id = $2", [
    adult.customer.id,
    id,
  ]);
});
afterAll(() => world.close());

function objectOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const inner =
    type instanceof GraphQLNonNull || type instanceof GraphQLList ? (type.ofType as GraphQLOutputType) : type;
  if (inner !== type) return objectOf(inner);
  return isObjectType(inner) ? inner : undefined;
}

/** Each field of a type with everything below it, as a document asks for it. */
function fieldsOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).map(({ name, type: of }) => {
    const below = objectOf(of);
    return below ? `${name} { ${fieldsOf(below).join(" ")} }` : name;
  });
}

const typeOf = (name: string): string[] => fieldsOf(schemaOf("casework").getType(name) as GraphQLObjectType);

async function ask<T>(document: string): Promise<T> {
  const { data, errors } = await world.ask("caseworker", `query Ask { ${document} }`);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as T;
}

describe("what is asked for alone is the same as in the whole", () => {
  test("in the file of a customership", async () => {
    const whole = await ask<object>(`customer(id: "${id}") { ${typeOf("Customer").join(" ")} }`);
    expect(whole).toMatchObject({
      safetyNote: "Vain tapaamisissa.",
      adult: { name: "Grace Esimerkki" },
      municipality: "Lappeenranta",
    });
    for (const field of typeOf("Customer")) {
      expect(whole).toMatchObject(await ask<object>(`customer(id: "${id}") { ${field} }`));
    }
  });

  test("in a row of the list", async () => {
    const whole = await ask<{ nodes: object[] }>(`customers { nodes { ${typeOf("CustomerListed").join(" ")} } }`);
    expect(whole.nodes).toHaveLength(2);
    for (const field of typeOf("CustomerListed")) {
      expect(whole).toMatchObject(await ask<object>(`customers { nodes { ${field} } }`));
    }
  });
});

test("the audit row names the kinds of data that were read, and no others", async () => {
  await ask(`customer(id: "${id}") { reference admittedOn }`);
  await ask(`customers { nodes { reference } }`);
  const { rows } = await world.administrator.query<{ classes: string[] }>(
    "select field_classes as classes from audit.entry order by id desc limit 2",
  );
  expect(rows).toEqual([{ classes: ["codes"] }, { classes: ["codes"] }]);
});
