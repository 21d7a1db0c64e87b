/**
 * Who reaches a row: the own unit, or every unit. Written with scalar subqueries, which PostgreSQL evaluates once a
 * statement and not once a row; an unset setting is the empty string and reaches nothing.
 */
export const withinScope = `(select current_setting('app.scope', true)) = 'all'
    or ((select current_setting('app.scope', true)) = 'unit'
        and unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid))`;

/** Forces row-level security on a table whose rows carry the unit they belong to. */
export function guardByUnit(table: string): string {
  const name = table.replace(".", "_");
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${name}_within_scope on ${table} for all to casework_app
      using (${withinScope}) with check (${withinScope});`;
}

/** Forces row-level security on a table of learners: each reaches their own rows, staff of the console none. */
export function guardByLearner(table: string): string {
  const name = table.replace(".", "_");
  const own = `trainee_id = (select nullif(current_setting('app.actor_id', true), '')::uuid)`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${name}_own on ${table} for all to training_app using (${own}) with check (${own});`;
}

/** Lets another body's system add rows to its own unit; it reads them back only through the views made for it. */
export function partnerMayAdd(table: string): string {
  return `
    create policy ${table.replace(".", "_")}_added_by_partner on ${table} for insert to partner_app
      with check (unit_id = (select nullif(current_setting('app.unit_id', true), '')::uuid)
        and (select nullif(current_setting('app.client_id', true), '')) is not null);
    grant insert on ${table} to partner_app;`;
}

/** Lets the statistics read the named columns of every row: codes and days, never names or texts. */
export function statisticsMayRead(table: string, columns: readonly string[]): string {
  return `
    create policy ${table.replace(".", "_")}_counted on ${table} for select to statistics_app using (true);
    grant select (${columns.join(", ")}) on ${table} to statistics_app;`;
}
