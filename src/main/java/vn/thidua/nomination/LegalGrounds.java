package vn.thidua.nomination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** The articles on which a refusal often stands, to choose from; any other can be typed. */
@Component
public class LegalGrounds extends StoredReference {

    private static final String CITATION = "citation";
    private static final String MEANING = "meaning";
    private static final String POSITION = "position";
    private static final int LONGEST_CITATION = 200;
    private static final int LONGEST_MEANING = 300;
    private static final int LAST_POSITION = 10_000;

    LegalGrounds(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.nomination_legal_ground", "position, citation");
    }

    /**
     * An article and what it says.
     *
     * @param citation as a refusal cites it
     */
    public record Ground(String citation, String meaning) {}

    @Override
    public String code() {
        return "refusal-grounds";
    }

    @Override
    public String messages() {
        return "nomination.grounds.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.line(CITATION, LONGEST_CITATION).asKey(),
                ReferenceColumn.line(MEANING, LONGEST_MEANING),
                ReferenceColumn.number(POSITION, 0, LAST_POSITION));
    }

    /** Those of today in the order in which they are offered. */
    public List<Ground> known() {
        return today().stream()
                .sorted(Comparator.comparing((ReferenceVersion row) -> row.number(POSITION)))
                .map(row -> new Ground(row.line(CITATION), row.line(MEANING)))
                .toList();
    }
}
