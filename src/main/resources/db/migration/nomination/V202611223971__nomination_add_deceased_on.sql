-- Whom a posthumous award is proposed for.
alter table thidua.nomination
    add column deceased_on date,
    add constraint nomination_deceased_is_a_person check (deceased_on is null or recipient_kind = 'INDIVIDUAL');
