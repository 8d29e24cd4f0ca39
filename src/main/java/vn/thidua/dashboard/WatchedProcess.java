package vn.thidua.dashboard;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The processes whose work is watched, in the order in which a campaign meets them. Tokens that wait for something else
 * than a human carry only their case; which unit that case lies with is known by the table of the case.
 */
public enum WatchedProcess {
    CAMPAIGN("campaign-lifecycle", """
            select campaign.id::text as key, campaign.launching_unit as unit, campaign.id as campaign
            from thidua.campaign where status not in ('DRAFT', 'CLOSED', 'REJECTED', 'CANCELLED')
            """),
    PARTICIPATION("unit-participation", """
            select part.id::text as key, part.unit_code as unit, part.campaign_id as campaign
            from thidua.campaign join thidua.campaign_participation as part on part.campaign_id = campaign.id
            where campaign.status not in ('DRAFT', 'CLOSED', 'REJECTED', 'CANCELLED')
              and part.status not in ('DONE', 'CANCELLED')
            """),
    PLEDGE("pledge-signing", null),
    REVIEW("self-review", null),
    NOMINATION("nomination-approval", """
            select nomination.id::text as key, nomination.holder_unit as unit, nomination.campaign_id as campaign
            from thidua.nomination where holder_unit is not null and status <> 'DRAFT'
            """),
    CONSULTATION("body-consultation", null),
    NOTICE("public-notice", null),
    CLEARANCE("clearance-list", null),
    COUNCIL("council-session", null),
    REVOCATION("award-revocation", """
            select revocation.id::text as key, revocation.appraising_unit as unit, null::uuid as campaign
            from thidua.revocation where status in ('WAITING_FOR_PAPER', 'ON_PAPER')
            """),
    ROLE_MODEL("role-model", null),
    PAPER("paper-signing", null),
    CONFERRAL("conferral-event", """
            select conferral.id::text as key, conferral.unit_code as unit, null::uuid as campaign
            from thidua.conferral where status = 'SCHEDULED'
            """),
    CLUSTER_YEAR("cluster-year", """
            select year.id::text as key, coalesce(year.head, year.cluster_code) as unit, null::uuid as campaign
            from thidua.cluster_year as year where status <> 'SUBMITTED'
            """),
    CLUSTER_PLEDGE("cluster-pledge", """
            select member.id::text as key, member.unit_code as unit, null::uuid as campaign
            from thidua.cluster_year_member as member join thidua.cluster_year as year on year.id = member.year_id
            where year.status in ('COMMENTING', 'FINISHING', 'SIGNING')
            """),
    CROSS_SCORING("cross-scoring", """
            select member.id::text as key, member.unit_code as unit, null::uuid as campaign
            from thidua.cluster_year_member as member join thidua.cluster_year as year on year.id = member.year_id
            where year.status in ('SELF_SCORING', 'CROSS_SCORING')
            """),
    CLUSTER_BALLOT("cluster-ballot", null);

    private final String id;
    private final @Nullable String runningCases;

    WatchedProcess(String id, @Nullable String runningCases) {
        this.id = id;
        this.runningCases = runningCases;
    }

    /** The model's id. */
    public String id() {
        return id;
    }

    /** Whether its cases exist only for those who belong to them, so that even a manager above reads no more than a line. */
    public boolean isForMembersOnly() {
        return this == COUNCIL;
    }

    /** SQL: the running cases with {@code key}, {@code unit} and {@code campaign}; absent where only humans are waited for. */
    @Nullable
    String runningCases() {
        return runningCases;
    }

    /** The process with this model id. */
    public static Optional<WatchedProcess> byId(@Nullable String id) {
        return Arrays.stream(values()).filter(process -> process.id.equals(id)).findFirst();
    }
}
