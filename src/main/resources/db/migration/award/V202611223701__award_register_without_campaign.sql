-- What was given for ad hoc merit belongs to no campaign.
alter table thidua.register_entry
    alter column campaign_id drop not null,
    alter column campaign_title drop not null,
    add constraint register_entry_campaign_named check ((campaign_id is null) = (campaign_title is null));
