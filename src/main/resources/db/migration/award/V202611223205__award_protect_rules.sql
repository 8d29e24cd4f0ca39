-- A version is never changed, only followed by another; one that a nomination stands on cannot be deleted either (the key of
-- award_rule_use). Both hold for whoever reaches the database, not only for the application.
alter table thidua.award_rule_version drop constraint award_rule_version_check3;
alter table thidua.award_rule_version add check (num_nonnulls(deciding_authorities, prerequisites, conditions_vi, quota,
    council_votes, vote_threshold, vote_quorum, vote_secret, bonus_multiple, bonus_ceiling) > 0);

create function thidua.refuse_change_of_rules() returns trigger language plpgsql as $$
begin
    raise exception '% of %: rules are only added', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger rule_version_stays before update on thidua.award_rule_version
    for each row execute function thidua.refuse_change_of_rules();
create trigger rule_version_is_not_emptied before truncate on thidua.award_rule_version
    for each statement execute function thidua.refuse_change_of_rules();
create trigger rule_use_stays before update or delete on thidua.award_rule_use
    for each row execute function thidua.refuse_change_of_rules();
create trigger rule_use_is_not_emptied before truncate on thidua.award_rule_use
    for each statement execute function thidua.refuse_change_of_rules();
