-- How long others have to answer before a nomination goes on without them.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('body-consultation', 'userTask_answerConsultation', 10, 'NĐ 152/2025/NĐ-CP Đ34.6');
