-- The steps of a revocation. Law and decree fix the return and the forwarding; how fast an office looks at a proposal is
-- practice, after the ten days that the Ministry of Home Affairs has for its own.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('award-revocation', 'userTask_appraiseRevocation', 10, 'PRACTICE; NĐ 152/2025/NĐ-CP Đ56'),
    ('award-revocation', 'userTask_recordOutsideRevocation', 10, 'NĐ 152/2025/NĐ-CP Đ56'),
    ('award-revocation', 'userTask_recordReturn', 15, 'NĐ 152/2025/NĐ-CP Đ58'),
    ('award-revocation', 'userTask_forwardInsignia', 15, 'NĐ 152/2025/NĐ-CP Đ58');
