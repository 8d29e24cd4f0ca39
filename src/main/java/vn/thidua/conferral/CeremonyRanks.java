package vn.thidua.conferral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** How high each award stands in a ceremony; one without a row comes last. */
@Component
class CeremonyRanks extends StoredReference {

    static final ConferralRow.Rank LAST = new ConferralRow.Rank(9, 99);

    private static final String AWARD = "award";
    private static final String LEVEL = "level";
    private static final String GRADE = "grade";

    private final AwardCatalogue awards;
    private final Clock clock;

    CeremonyRanks(JdbcClient jdbc, Clock clock, AwardCatalogue awards) {
        super(jdbc, clock, "thidua.ceremony_rank", "level, grade, award_code");
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ceremony-ranks";
    }

    @Override
    public String messages() {
        return "conferral.ranks.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice(AWARD, awards::choices)
                        .storedAs("award_code")
                        .asKey(),
                ReferenceColumn.number(LEVEL, 1, LAST.level()),
                ReferenceColumn.number(GRADE, 1, LAST.grade()));
    }

    /** Those of a day, by the code of the award; today's for an event entered afterwards, whose day no version reaches. */
    Map<String, ConferralRow.Rank> of(LocalDate day) {
        var said = on(day);
        return (said.isEmpty() ? on(LocalDate.now(clock)) : said)
                .stream()
                        .collect(Collectors.toMap(
                                row -> row.line(AWARD),
                                row -> new ConferralRow.Rank(row.number(LEVEL), row.number(GRADE))));
    }
}
