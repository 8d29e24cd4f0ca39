-- An award that was annulled stays in the register, with the decision that annulled it (Law 06/2022/QH15, Đ93).
alter table thidua.register_entry
    add column revocation_id        uuid,
    add column revoked_on           date,
    add column revoked_by_decision  text,
    add column revoked_by_authority text,
    add constraint register_entry_revoked_by_a_decision
        check (num_nulls(revocation_id, revoked_on, revoked_by_decision, revoked_by_authority) in (0, 4));
create index register_entry_revoked on thidua.register_entry (revoked_on) where revoked_on is not null;
