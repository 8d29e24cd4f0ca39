-- Results are listed by year and by name within it; without this every page would sort all that was ever awarded.
create index register_entry_by_year on thidua.register_entry
    ((extract(year from decision_date)::int) desc, thidua.plain(recipient_name), (id::text));
