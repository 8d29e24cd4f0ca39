-- That an award was handed over, on which day and at which event (Decree 152/2025, Đ29-30).
alter table thidua.register_entry
    add column conferral_id   uuid,
    add column conferral_name text,
    add column conferred_on   date,
    add constraint register_entry_conferred_at_an_event
        check (num_nulls(conferral_id, conferral_name, conferred_on) in (0, 3));
create index register_entry_to_confer on thidua.register_entry (deciding_unit, decision_date)
    where conferred_on is null and revoked_on is null;
