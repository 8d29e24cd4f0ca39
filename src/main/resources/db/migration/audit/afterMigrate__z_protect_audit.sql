-- After the grants on all tables (callbacks run in the order of their names): the trail is only added to and read. Where
-- one role migrates and runs the application it owns the table; then this takes the owner's own rights, and the trigger
-- refuses whatever is granted back.
revoke update, delete, truncate, references, trigger on thidua.audit_entry from public;
revoke update, delete, truncate, references, trigger on thidua.audit_entry from "${appRole}";
