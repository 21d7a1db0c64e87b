import type pg from "pg";
import { applicationRoles } from "./roles.ts";

/** The administrator cannot migrate; `missing` says what its account lacks, one line each. Nothing was changed. */
export class MissingRights extends Error {
  override name = "MissingRights";
  readonly missing: readonly string[];
  constructor(account: string, missing: readonly string[]) {
    const lines = missing.map((right) => `  ${right}`).join("\n");
    super(`The database account ${account} cannot migrate. Nothing was changed. It lacks:\n${lines}`);
    this.missing = missing;
  }
}

type Account = {
  readonly account: string;
  readonly database: string;
  readonly isSuperuser: boolean;
  readonly createsRoles: boolean;
  readonly ownsDatabase: boolean;
  readonly missingExtensions: readonly string[];
  readonly foreignRoles: readonly string[];
};

const productRoles = ["vas_owner", "vas_migrator", ...applicationRoles];

/** Everything in one statement: what the account is, and which roles of the product others have made. */
const question = `
  select current_user as account, current_database() as database, r.rolsuper as "isSuperuser",
    r.rolcreaterole as "createsRoles", pg_has_role(current_user, d.datdba, 'usage') as "ownsDatabase",
    array(select wanted.name from unnest(array['pg_trgm', 'unaccent']) as wanted(name)
      where not exists (select from pg_available_extensions a where a.name = wanted.name)) as "missingExtensions",
    array(select made.rolname::text from pg_roles made
      where made.rolname = any ($1) and not pg_has_role(current_user, made.oid, 'usage with admin option')
      order by made.rolname) as "foreignRoles"
  from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`;

/**
 * Asks before anything is changed whether this account can migrate: a superuser, or, as managed PostgreSQL gives it, the
 * owner of the database that may create roles and made those of the product.
 * @throws MissingRights naming everything that is missing.
 */
export async function requireRights(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<Account>(question, [productRoles]);
  const [account] = rows;
  if (!account) throw new Error("The database does not tell who is connected");
  const missing = missingOf(account);
  if (missing.length > 0) throw new MissingRights(account.account, missing);
}

function missingOf(account: Account): string[] {
  const { missingExtensions, foreignRoles, isSuperuser, createsRoles, ownsDatabase, database } = account;
  const missing = missingExtensions.map((name) => `the extension ${name}, which the server does not have`);
  if (isSuperuser) return missing;
  if (!createsRoles) missing.push("the right to create roles (alter role … createrole)");
  if (!ownsDatabase) missing.push(`the ownership of the database ${database} (alter database … owner to …)`);
  if (foreignRoles.length > 0) {
    missing.push(`the admin option on roles that another account made: ${foreignRoles.join(", ")}`);
  }
  return missing;
}
