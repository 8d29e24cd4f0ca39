-- Every page asks which ballots wait for its reader: only sessions that are voting now are looked at, however many there were.
create index council_session_voting on thidua.council_session (id, ballot_no) where status = 'VOTING';
