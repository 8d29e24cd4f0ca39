package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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

    private final MeetingRules rules;
    private final Units units;

    CouncilMeetings(MeetingRules rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    /**
     * Whether the council of the unit where it stands has to vote on the award.
     *
     * @param day the day whose rules hold for it
     */
    public boolean mustVote(String award, VoteRule rule, MeetingPlace place, LocalDate day) {
        var echelon = units.get(place.unit()).echelon();
        return closest(rules.rulesOn(day), award, place.unit(), echelon)
                .filter(said -> rule.votes() || said.award() != null && said.unit() != null)
                .filter(said -> place.isIn(said.scope()))
                .isPresent();
    }

    static Optional<MeetingRule> closest(List<MeetingRule> rules, String award, String unit, Echelon echelon) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(award, unit, echelon))
                .max(Comparator.comparingInt(MeetingRule::closeness));
    }
}
