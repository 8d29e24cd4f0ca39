-- A number is the same number in small letters, with blanks inside or around it: whoever violated is not missed for that.
create function thidua.code_key(text) returns text
    language sql immutable parallel safe strict
    return upper(regexp_replace($1, '[\s\u00a0]', '', 'g'));

create index clearance_entry_code_key on thidua.clearance_entry (thidua.code_key(code));
drop index thidua.clearance_entry_code;
