-- The campaigns that answer a higher one.
create index campaign_parent on thidua.campaign ((plan ->> 'parentCampaign')) where plan ->> 'parentCampaign' is not null;
