-- The place a member goes down with in the results: whoever the members chose stands first, though another may have as
-- many points or more; the others follow by their points. Awards that ask for a place in the cluster ask for this one.
alter table thidua.cluster_year_member add column final_rank int;

update thidua.cluster_year_member as member
set final_rank = closing.place
from (select ranked.id,
             case when ranked.unit_code = ranked.leader then 1
                  else 1 + (ranked.leader is not null)::int
                       + (select count(*) from thidua.cluster_year_member as other
                          where other.year_id = ranked.year_id and other.points > ranked.points
                            and other.unit_code is distinct from ranked.leader)
             end as place
      from (select each.id, each.year_id, each.unit_code, each.points, year.content #>> '{leader,unit}' as leader
            from thidua.cluster_year_member as each
            join thidua.cluster_year as year on year.id = each.year_id
            where year.status = 'SUBMITTED' and each.rank is not null) as ranked) as closing
where closing.id = member.id;
