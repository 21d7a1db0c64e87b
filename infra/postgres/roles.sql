-- Roles of the whole system. Run by the migrate command as an administrator, before the migrations; safe to repeat.
-- Nothing the API connects as owns a table or may bypass row-level security.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['vas_owner'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin noinherit nobypassrls', role_name);
    end if;
  end loop;
  foreach role_name in array array[
    'vas_migrator', 'casework_app', 'training_app', 'partner_app', 'statistics_app', 'sign_in_app', 'worker_app', 'auditor_app', 'sealer_app'
  ] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login inherit nosuperuser nocreatedb nocreaterole nobypassrls', role_name);
    end if;
  end loop;
end
$$;

grant vas_owner to vas_migrator with inherit true, set true;
grant vas_owner to current_user with inherit true, set true;

-- Time limits per role: a stuck request gives its place back instead of holding locks (milliseconds or with unit).
alter role casework_app set statement_timeout = '3s';
alter role casework_app set lock_timeout = '1s';
alter role casework_app set idle_in_transaction_session_timeout = '5s';
alter role casework_app set transaction_timeout = '10s';
alter role training_app set statement_timeout = '3s';
alter role training_app set lock_timeout = '1s';
alter role training_app set idle_in_transaction_session_timeout = '5s';
alter role training_app set transaction_timeout = '10s';
alter role partner_app set statement_timeout = '3s';
alter role partner_app set lock_timeout = '1s';
alter role partner_app set idle_in_transaction_session_timeout = '5s';
alter role partner_app set transaction_timeout = '10s';
alter role sign_in_app set statement_timeout = '3s';
alter role sign_in_app set lock_timeout = '1s';
alter role statistics_app set statement_timeout = '10s';
alter role statistics_app set transaction_timeout = '15s';
