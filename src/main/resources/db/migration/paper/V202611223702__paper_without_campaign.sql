-- A paper about ad hoc merit belongs to no campaign.
alter table thidua.paper alter column campaign_id drop not null;
create index paper_ad_hoc on thidua.paper (id desc) where campaign_id is null;
