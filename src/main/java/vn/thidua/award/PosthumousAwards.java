package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** Which awards are given to people who have died (truy tặng); one without a row is for the living. */
@Component
public class PosthumousAwards extends StoredReference {

    /** The articles that name every award which may be given so. */
    public static final String LEGAL_SOURCE = "NĐ 152/2025/NĐ-CP Đ38–42, Đ51–55";

    private static final String AWARD = "award";
    private static final String YEAR_OF_DEATH_COUNTS = "yearOfDeathCounts";

    private final AwardCatalogue awards;

    PosthumousAwards(JdbcClient jdbc, Clock clock, AwardCatalogue awards) {
        super(jdbc, clock, "thidua.posthumous_award", "award_code");
        this.awards = awards;
    }

    /**
     * How an award is given posthumously.
     *
     * @param yearOfDeathCounts whether the conditions of a year ask about the year of death too
     */
    public record Rule(String award, boolean yearOfDeathCounts, String legalSource) {}

    @Override
    public String code() {
        return "posthumous-awards";
    }

    @Override
    public String messages() {
        return "award.posthumous.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(AWARD, awards::choices)
                        .storedAs("award_code")
                        .asKey(),
                ReferenceColumn.yesNo(YEAR_OF_DEATH_COUNTS));
    }

    /** Those of a day, by the code of the award. */
    public Map<String, Rule> rulesOn(LocalDate day) {
        return on(day).stream()
                .map(row -> new Rule(row.line(AWARD), row.isYes(YEAR_OF_DEATH_COUNTS), row.legalSource()))
                .collect(Collectors.toMap(Rule::award, rule -> rule));
    }
}
