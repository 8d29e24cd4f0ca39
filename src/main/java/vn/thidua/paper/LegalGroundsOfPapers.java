package vn.thidua.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** How a legal document that the catalogue cites is written out at the head of a paper, while it is in force. */
@Component
class LegalGroundsOfPapers extends StoredReference {

    private static final String CITATION = "citation";
    private static final String WORDING = "wording";
    private static final String EXPIRES = "expires";
    private static final String POSITION = "position";
    private static final int LONGEST_CITATION = 100;
    private static final int LONGEST_WORDING = 1_000;
    private static final int LAST_POSITION = 1_000;

    private final Clock clock;

    LegalGroundsOfPapers(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.legal_ground", "position, citation");
        this.clock = clock;
    }

    @Override
    public String code() {
        return "paper-grounds";
    }

    @Override
    public String messages() {
        return "paper.grounds.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.line(CITATION, LONGEST_CITATION).asKey(),
                ReferenceColumn.line(WORDING, LONGEST_WORDING),
                ReferenceColumn.date(EXPIRES).optional(),
                ReferenceColumn.number(POSITION, 0, LAST_POSITION));
    }

    /** The wordings of the documents that these sources cite, as far as they are in force today. */
    List<String> citedIn(String sources) {
        var today = LocalDate.now(clock);
        return on(today).stream()
                .filter(row -> sources.contains(row.line(CITATION)))
                .filter(row -> row.day(EXPIRES).filter(today::isAfter).isEmpty())
                .sorted(Comparator.comparing((ReferenceVersion row) -> row.number(POSITION))
                        .thenComparing(row -> row.line(CITATION)))
                .map(row -> row.line(WORDING))
                .toList();
    }
}
