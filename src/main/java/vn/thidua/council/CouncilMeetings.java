package vn.thidua.council;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.VoteRule;
import vn.thidua.organization.Echelon;
import vn.thidua.organization.Units;

/**
 * Whether a unit's council has to vote: the award's own rule says whether there is a ballot duty, the installation's
 * rules say which councils have it. A rule that names both the award and the unit can also ask for a vote where the award
 * itself asks for none; then the majority of all members decides.
 */
@Component
@Transactional(readOnly = true)
public class CouncilMeetings {

    private final JdbcClient jdbc;
    private final Units units;

    CouncilMeetings(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Whether the council of the unit where it stands has to vote on the award. */
    public boolean mustVote(String award, VoteRule rule, MeetingPlace place) {
        var echelon = units.get(place.unit()).echelon();
        return closest(known(), award, place.unit(), echelon)
                .filter(said -> rule.votes() || said.award() != null && said.unit() != null)
                .filter(said -> place.isIn(said.scope()))
                .isPresent();
    }

    /** Every rule, the most general first. */
    public List<MeetingRule> known() {
        return jdbc.sql(
                        "select * from thidua.council_meeting_rule order by unit_code nulls first, award_code nulls first,"
                                + " echelon nulls first")
                .query((row, number) -> new MeetingRule(
                        row.getObject("id", UUID.class),
                        row.getString("award_code"),
                        echelon(row.getString("echelon")),
                        row.getString("unit_code"),
                        MeetingScope.valueOf(row.getString("scope")),
                        row.getString("legal_source"),
                        AwardStatus.valueOf(row.getString("status"))))
                .list();
    }

    static Optional<MeetingRule> closest(List<MeetingRule> rules, String award, String unit, Echelon echelon) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(award, unit, echelon))
                .max(Comparator.comparingInt(MeetingRule::closeness));
    }

    private static @Nullable Echelon echelon(@Nullable String stored) {
        return stored == null ? null : Echelon.valueOf(stored);
    }
}
