-- What somebody was nominated for since an award that is to be annulled.
create index nomination_recipient_later on thidua.nomination (recipient_key, recipient_kind, submitted_at);
