-- A nomination keeps the rules of the day on which it was received (Decree 152/2025, Đ60.3), whatever is loaded later.
alter table thidua.nomination
    add column received_on   date,
    add column rule_versions uuid[];

create function thidua.nomination_uses_rules() returns trigger language plpgsql as $$
begin
    perform thidua.use_award_rules(new.id, new.rule_versions);
    return new;
end $$;
create trigger nomination_uses_rules_when_inserted after insert on thidua.nomination
    for each row when (new.rule_versions is not null) execute function thidua.nomination_uses_rules();
create trigger nomination_uses_rules_when_updated after update of rule_versions on thidua.nomination
    for each row when (new.rule_versions is distinct from old.rule_versions)
    execute function thidua.nomination_uses_rules();

-- Those that were submitted before this column: the law's versions of their day, the first known ones for older days.
update thidua.nomination set
    received_on = (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date,
    rule_versions = (
        select array_agg(version.id order by version.valid_from, version.id)
        from thidua.award_rule_version as version
        where version.award_code = nomination.award_code and version.layer = 'LAW'
          and version.valid_from <= greatest((nomination.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, date '2024-01-01')
          and (version.valid_to >= greatest((nomination.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date, date '2024-01-01')
              or version.id = md5('thidua award rule L22 ' || nomination.award_code)::uuid))
where submitted_at is not null;

alter table thidua.nomination
    add check ((received_on is null) = (submitted_at is null)),
    add check ((rule_versions is null) = (submitted_at is null)),
    add check (cardinality(rule_versions) > 0);
