-- A list of nominees for ad hoc merit belongs to no campaign.
alter table thidua.nomination_import alter column campaign_id drop not null;
