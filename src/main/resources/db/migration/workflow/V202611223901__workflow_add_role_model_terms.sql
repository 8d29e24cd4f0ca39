-- The steps until a role model is published. No law fixes them: good examples are to be told while they are fresh.
insert into thidua.task_term (process, task, working_days, legal_source) values
    ('role-model', 'userTask_checkRoleModel', 5, 'PRACTICE'),
    ('role-model', 'userTask_reviseRoleModel', 5, 'PRACTICE'),
    ('role-model', 'userTask_publishRoleModel', 3, 'PRACTICE');
