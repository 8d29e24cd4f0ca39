-- The steps of a conferral event. No law fixes how long preparing one takes; that the result is written down soon after is
-- practice.
insert into thidua.task_term (process, task, working_days, legal_source, status) values
    ('conferral-event', 'userTask_prepareScenario', 10, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ30', 'PRACTICE'),
    ('conferral-event', 'userTask_approveScenario', 3, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ30', 'PRACTICE'),
    ('conferral-event', 'userTask_recordResults', 5, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ29', 'PRACTICE');
