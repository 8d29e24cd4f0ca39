-- A deputy's signature: the form (KT, TL, TUQ), the holder signed for with the office, and the deputy's own office, all
-- as they were on that day.
alter table thidua.paper
    add column signed_form text check (signed_form in ('KT', 'TL', 'TUQ')),
    add column signed_for text,
    add column signed_for_name text,
    add column signed_for_title text,
    add column signed_title text,
    add check (num_nulls(signed_form, signed_for, signed_for_name, signed_for_title, signed_title) in (0, 5));
