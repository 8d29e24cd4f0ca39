-- Eligibility asks what a recipient has been given before.
create index nomination_recipient on thidua.nomination (recipient_key, recipient_kind) where status = 'AWARDED';
