-- What the application's role may do. Runs after every migration, so that a new table is never forgotten.
grant usage on schema thidua, public to "${appRole}";
grant select, insert, update, delete on all tables in schema thidua, public to "${appRole}";
grant usage, select, update on all sequences in schema thidua, public to "${appRole}";
grant execute on all functions in schema thidua to "${appRole}";
