-- How long the office that published a list has to report what came back.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('public-notice', 'userTask_reportFeedback', 3, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ44.2');
