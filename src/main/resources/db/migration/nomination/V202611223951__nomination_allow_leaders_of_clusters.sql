-- Whoever leads a cluster in a year is proposed for its flag by the results of that year and not by a campaign (Law
-- 06/2022/QH15 Đ16.2.c, Decree 152/2025 Đ7.1): such a nomination is for regular merit and belongs to no campaign either.
alter table thidua.nomination drop constraint nomination_campaign_unless_ad_hoc;
alter table thidua.nomination add constraint nomination_campaign_unless_outside
    check (campaign_id is not null or type in ('AD_HOC', 'MERIT'));
