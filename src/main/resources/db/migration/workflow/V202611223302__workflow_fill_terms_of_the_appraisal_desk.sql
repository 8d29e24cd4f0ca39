-- How long the new steps of nomination-approval may take.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('nomination-approval', 'userTask_acceptLowerAward', 5, 'PRACTICE'),
    ('nomination-approval', 'userTask_recordCouncilResult', 10, 'PRACTICE'),
    ('nomination-approval', 'userTask_releaseHold', 30, 'PRACTICE');
