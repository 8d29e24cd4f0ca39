-- Who hears what is told to a desk: its holders, and their deputies for as long as both the deputyship and the holder's own
-- time last.
create view thidua.desk_seat as
    select person_id, role, unit_code, valid_from, valid_to from thidua.desk_holder
    union all
    select given.deputy_id, given.role, given.unit_code, greatest(given.valid_from, holder.valid_from),
        least(given.valid_to, coalesce(holder.valid_to, given.valid_to))
    from thidua.deputyship as given
    join thidua.desk_holder as holder on holder.person_id = given.holder_id and holder.role = given.role
        and holder.unit_code = given.unit_code
    where given.ended_at is null;
