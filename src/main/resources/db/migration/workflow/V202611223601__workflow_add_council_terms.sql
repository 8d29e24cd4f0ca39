-- How long the chair and the secretary of a council have for each step of a session.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('council-session', 'userTask_confirmSession', 2, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ45.4'),
    ('council-session', 'userTask_reviseSession', 2, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ45.4'),
    ('council-session', 'userTask_closeBallot', 5, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ45.4'),
    ('council-session', 'userTask_concludeBallot', 1, 'PRACTICE; TT 25/2025/TT-BKHCN Đ23'),
    ('council-session', 'userTask_writeMinutes', 3, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ33.5'),
    ('council-session', 'userTask_signMinutes', 2, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ33.5');
