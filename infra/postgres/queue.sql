-- The queue of work left by commands. Run by the migrate command as an administrator, after the migrations; safe to repeat.
-- The queue's tables belong to the worker's own role: they hold ids and codes only, and no other role reads them.
-- A role queues what its own commands leave and nothing else: whoever had taken over the portal could otherwise mail links to everybody.
create or replace function kernel.enqueue(task text, payload json) returns void
  language plpgsql security definer set search_path = '' as $$
  declare
    allowed constant text[] := case session_user
      when 'casework_app' then array[
        'referral-received', 'decision-waiting', 'many-files-opened', 'invitation', 'learner-mail', 'manager-named',
        'name-corrected', 'certificate-revoked', 'follow-changes']
      when 'partner_app' then array['referral-received']
      when 'training_app' then array['course-changed']
      when 'sign_in_app' then array['sign-in-link']
      else array[]::text[]
    end;
  begin
    if not (task = any (allowed) or pg_has_role(session_user, 'worker_app', 'member')) then
      raise insufficient_privilege using message = format('%s may not queue this task', session_user);
    end if;
    perform graphile_worker.add_job(task, payload, max_attempts => 12);
  end $$;
alter function kernel.enqueue(text, json) owner to worker_app;
revoke all on function kernel.enqueue(text, json) from public;
grant execute on function kernel.enqueue(text, json) to casework_app, partner_app, training_app, sign_in_app;
