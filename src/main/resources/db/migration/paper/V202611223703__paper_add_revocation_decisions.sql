-- Decisions that annul an award (Law 06/2022/QH15, Đ93). They are numbered in the series of all decisions.
alter table thidua.paper drop constraint paper_kind_check;
alter table thidua.paper add constraint paper_kind_check
    check (kind in ('SUBMISSION_LETTER', 'DECISION', 'REVOCATION_DECISION'));
