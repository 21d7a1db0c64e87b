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
    'vas_migrator', 'casework_app', 'training_app', 'partner_app', 'statistics_app', 'sign_in_app', 'worker_app', 'auditor_app', 'sealer_app', 'verifier_app'
  ] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login inherit nosuperuser nocreatedb nocreaterole nobypassrls', role_name);
    end if;
  end loop;
end
$$;

grant vas_owner to vas_migrator with inherit true, set true;
-- An administrator who is no superuser, as on managed PostgreSQL, acts as the owner and gives the worker what is the worker's.
grant vas_owner, worker_app to current_user with inherit true, set true;

-- Time limits per role: a stuck request gives its place back instead of holding locks (milliseconds or with unit). Every
-- role that connects has all four. What needs longer asks for it in its own transaction, as the register's import does.
do $$
declare
  role_name text;
  limits text[];
  names constant text[] := array[
    'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout'];
begin
  for role_name, limits in values
    ('casework_app', array['3s', '1s', '5s', '10s']),
    ('training_app', array['3s', '1s', '5s', '10s']),
    ('partner_app', array['3s', '1s', '5s', '10s']),
    ('sign_in_app', array['3s', '1s', '5s', '10s']),
    ('sealer_app', array['3s', '1s', '5s', '10s']),
    ('verifier_app', array['3s', '1s', '5s', '10s']),
    -- Mail is sent outside transactions; what the queue itself asks is short.
    ('worker_app', array['10s', '5s', '5s', '15s']),
    ('statistics_app', array['10s', '1s', '5s', '15s']),
    ('auditor_app', array['10s', '1s', '5s', '15s']),
    -- A migration may take long over a big table. It never waits long for a lock: everybody else would queue up behind it.
    ('vas_migrator', array['15min', '5s', '1min', '30min'])
  loop
    for i in 1..4 loop
      execute format('alter role %I set %I = %L', role_name, names[i], limits[i]);
    end loop;
  end loop;
end
$$;
