package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.Echelon;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** Where councils vote; a row that names nothing counts for everything that no closer row names. */
@Component
class MeetingRules extends StoredReference {

    private static final String AWARD = "award";
    private static final String ECHELON = "echelon";
    private static final String UNIT = "unit";
    private static final String SCOPE = "scope";

    private final AwardCatalogue awards;

    MeetingRules(JdbcClient jdbc, Clock clock, AwardCatalogue awards) {
        super(
                jdbc,
                clock,
                "thidua.council_meeting_rule",
                "unit_code nulls first, award_code nulls first, echelon nulls first");
        this.awards = awards;
    }

    @Override
    public String code() {
        return "council-meetings";
    }

    @Override
    public String messages() {
        return "council.meetings.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(AWARD, awards::choices)
                        .storedAs("award_code")
                        .asKey()
                        .optional(),
                ReferenceColumn.constant(ECHELON, "organization.echelon.", Echelon.values())
                        .asKey()
                        .optional(),
                ReferenceColumn.unit(UNIT).storedAs("unit_code").asKey().optional(),
                ReferenceColumn.constant(SCOPE, "council.meetingScope.", MeetingScope.values()));
    }

    /** The rules that hold on a day. */
    List<MeetingRule> rulesOn(LocalDate day) {
        return on(day).stream()
                .map(row -> new MeetingRule(
                        row.text(AWARD).orElse(null),
                        row.text(ECHELON).map(Echelon::valueOf).orElse(null),
                        row.text(UNIT).orElse(null),
                        MeetingScope.valueOf(row.line(SCOPE))))
                .toList();
    }
}
