-- The queue of work left by commands. Run by the migrate command as an administrator, after the migrations; safe to repeat.
-- The queue's tables belong to the worker's own role: they hold ids and codes only, and no other role reads them.
create or replace function kernel.enqueue(task text, payload json) returns void
  language sql security definer set search_path = '' as $$
    select graphile_worker.add_job(task, payload, max_attempts => 12)
  $$;
alter function kernel.enqueue(text, json) owner to worker_app;
revoke all on function kernel.enqueue(text, json) from public;
grant execute on function kernel.enqueue(text, json) to casework_app, partner_app, training_app, sign_in_app;
