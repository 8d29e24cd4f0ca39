package vn.thidua.reporting;

/**
 * What each form counts, one statement for each: {@code id, lines, columns} say where it counts, the rest how it is shown.
 * Figures group these rows and lists show them; there is no second condition that could say otherwise.
 */
final class ReportFacts {

    private static final String NAME = "case when :english then unit.name_en else unit.name_vi end";

    private static final String LIVES = "(unit.valid_from is null or unit.valid_from <= :day)"
            + " and (unit.valid_to is null or unit.valid_to >= :day)";

    private static final String AT_CLERKS_DESK = "holder.role = 'CLERK' and holder.valid_from <= :day"
            + " and (holder.valid_to is null or holder.valid_to >= :day)";

    private static final String COUNCIL_STANDS =
            "council.valid_from <= :day" + " and (council.valid_to is null or council.valid_to >= :day)";

    private static final String BELONGS =
            "member.valid_from <= :day and (member.valid_to is null or member.valid_to >= :day)";

    /** Launched in the year and not called off; the day of the plan, also of what was entered afterwards. */
    private static final String CAMPAIGNS = """
            select campaign.id::text as id, array[unit.echelon, 'ALL'] as lines,
                   array['TOTAL', campaign.kind,
                         case when campaign.plan -> 'participants' ->> 'cluster' is not null then 'CLUSTER'
                              when campaign.plan -> 'participants' ->> 'subtreeOf' is not null then 'SUBTREE'
                              else 'UNITS' end] as columns,
                   campaign.title, null::text as detail, %1$s as unit, null::text as reference, launch.day,
                   null::text as recipient_group, '/campaigns/' || campaign.id as link
            from thidua.campaign
            join thidua.unit as unit on unit.code = campaign.launching_unit
            cross join lateral (select coalesce((campaign.plan ->> 'launchOn')::date, (campaign.plan ->> 'startsOn')::date,
                                                (campaign.launched_at at time zone :zone)::date) as day) as launch
            where campaign.launched_at is not null and campaign.status not in ('REJECTED', 'CANCELLED')
              and launch.day between :first and :day and %2$s
            """;

    /** What was annulled by then does not count; a later annulment leaves the year's report as it was sent. */
    private static final String AWARDS = """
            select entry.id::text as id, array[entry.award_code, 'ALL'] as lines,
                   array['TOTAL', entry.recipient_kind]
                       || case when entry.recipient_kind = 'INDIVIDUAL'
                               then array[coalesce(noted.recipient_group, 'NOT_NOTED')] else '{}'::text[] end as columns,
                   entry.recipient_name as title, entry.recipient_position as detail, entry.unit_name as unit,
                   entry.decision_number as reference, entry.decision_date as day,
                   case when entry.recipient_kind = 'INDIVIDUAL'
                        then coalesce(noted.recipient_group, 'NOT_NOTED') end as recipient_group,
                   '/nominations/' || entry.nomination_id as link
            from thidua.register_entry as entry
            left join thidua.recipient_group as noted on noted.entry_id = entry.id
            where entry.decision_date between :first and :day and entry.award_code = any(:awards)
              and (entry.revoked_on is null or entry.revoked_on > :day) and %2$s
            """;

    /** Units whose clerks do the work, standing bodies, and the councils with those who sat on them that day. */
    private static final String BODIES = """
            select 'unit:' || unit.code as id, array[unit.echelon, 'ALL'] as lines, array['BODY'] as columns,
                   %1$s as title, unit.code as detail, %1$s as unit, null::text as reference, null::date as day,
                   null::text as recipient_group, '/organization/' || unit.code as link
            from thidua.unit as unit
            where %3$s and %2$s
              and exists (select from thidua.desk_holder as holder where holder.unit_code = unit.code and %4$s)
            union all
            select 'unit:' || unit.code, array[unit.echelon, 'ALL'], array['STANDING_BODY'], %1$s, unit.code, %1$s, null,
                   null, null, '/organization/' || unit.code
            from thidua.unit as unit where unit.kind = 'STANDING_BODY' and %3$s and %2$s
            union all
            select 'council:' || council.id, array[unit.echelon, 'ALL'], array['COUNCIL'], council.name, unit.code, %1$s,
                   council.established_by, council.valid_from, null, '/organization/' || unit.code
            from thidua.council join thidua.unit as unit on unit.code = council.unit_code
            where %5$s and %2$s
            union all
            select 'member:' || member.id, array[unit.echelon, 'ALL'],
                   array['COUNCIL_MEMBER',
                         case member.role when 'MEMBER' then 'COUNCIL_ORDINARY' when 'SECRETARY' then 'COUNCIL_SECRETARY'
                              else 'COUNCIL_LEADER' end],
                   person.display_name, member.title, %1$s, council.name, member.valid_from, null,
                   '/organization/' || unit.code
            from thidua.council_member as member
            join thidua.person as person on person.id = member.person_id
            join thidua.council on council.id = member.council_id
            join thidua.unit as unit on unit.code = council.unit_code
            where %5$s and %6$s and %2$s
            """;

    private static final String STAFF = """
            select person.id::text as id, array[unit.echelon, 'ALL'] as lines,
                   array['TOTAL', case when unit.kind = 'STANDING_BODY' then 'AT_STANDING_BODY' else 'ELSEWHERE' end]
                       as columns,
                   person.display_name as title, person.code as detail, %1$s as unit, null::text as reference,
                   holder.valid_from as day, null::text as recipient_group, '/organization/' || unit.code as link
            from thidua.desk_holder as holder
            join thidua.person as person on person.id = holder.person_id
            join thidua.unit as unit on unit.code = holder.unit_code
            where %4$s and %2$s
            """;

    private ReportFacts() {}

    static String sql(ReportForm form, ReportScope scope) {
        return switch (form) {
            case F0601 -> CAMPAIGNS.formatted(NAME, scope.holds("campaign.launching_unit"));
            case F0602, F0603 -> AWARDS.formatted("", scope.holds("entry.unit_code"));
            case F0604 ->
                BODIES.formatted(NAME, scope.holds("unit.code"), LIVES, AT_CLERKS_DESK, COUNCIL_STANDS, BELONGS);
            case F0605 -> STAFF.formatted(NAME, scope.holds("unit.code"), "", AT_CLERKS_DESK);
        };
    }
}
