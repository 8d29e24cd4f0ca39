package vn.thidua.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The articles on which a refusal often stands, to choose from; any other can be typed. */
@Component
public class LegalGrounds {

    private final JdbcClient jdbc;

    LegalGrounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An article and what it says.
     *
     * @param legalSource as a refusal cites it
     */
    public record Ground(String legalSource, String meaning) {}

    /** In the order in which they are offered. */
    public List<Ground> known() {
        return jdbc.sql("select legal_source, meaning from thidua.nomination_legal_ground order by position")
                .query((row, number) -> new Ground(row.getString(1), row.getString(2)))
                .list();
    }
}
