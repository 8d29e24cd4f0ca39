-- What came of a campaign, and of those that answer it, is counted from the register.
create index register_entry_campaign on thidua.register_entry (campaign_id) where campaign_id is not null;
