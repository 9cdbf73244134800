-- present_member: who takes part in each community now?
-- grain: community_no, person_no
-- unit: belonging 0–1
-- reads: member, span
select community_no, person_no, belonging, role
from member
where window_no = (select windows from span) - 1 and role <> 'former'
