-- How long the steps of a cluster's year may take, where no date of the year itself bounds them.
insert into thidua.task_term (process, task, valid_from, working_days, legal_source, status, changed_at, changed_by)
select process, task, date '2024-01-01', working_days, 'PRACTICE: quy chế cụm, khối', 'PRACTICE', now(), 'system'
from (values
    ('cluster-year', 'userTask_draftPledge', 15),
    ('cluster-year', 'userTask_finishPledge', 5),
    ('cluster-year', 'userTask_verifyScores', 10),
    ('cluster-year', 'userTask_decideLeader', 3),
    ('cluster-year', 'userTask_confirmLeader', 3),
    ('cluster-year', 'userTask_submitResults', 5),
    ('cluster-year', 'userTask_signResults', 3),
    ('cluster-pledge', 'userTask_signCommonPledge', 10)) as terms (process, task, working_days);
