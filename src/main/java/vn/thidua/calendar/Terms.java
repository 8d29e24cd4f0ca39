package vn.thidua.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/**
 * The terms of the law and of practice as dated data: what counted on a day is found again whatever was entered since. The
 * terms of the steps of the models are kept by the workflow.
 */
@Component
@Transactional(readOnly = true)
public class Terms extends StoredReference {

    private static final int LONGEST = 260;

    private final JdbcClient jdbc;

    Terms(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.term", "code");
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "terms";
    }

    @Override
    public String messages() {
        return "calendar.terms.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.choice("code", this::known).asKey(), ReferenceColumn.number("workingDays", 0, LONGEST));
    }

    /** Nobody asks for a term that the product does not know, and somebody asks for each that it knows. */
    @Override
    public boolean losesRows() {
        return false;
    }

    /** How many working days this term gives on that day; empty where none was in force. */
    public OptionalInt days(String code, LocalDate day) {
        return jdbc.sql("""
                        select working_days from thidua.term where code = ? and valid_from <= ?
                        order by valid_from desc limit 1
                        """).params(code, day).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private List<ReferenceColumn.Choice> known(Locale none) {
        return jdbc.sql("select distinct code from thidua.term order by code").query(String.class).list().stream()
                .map(code -> new ReferenceColumn.Choice(code, "calendar.term." + code))
                .toList();
    }
}
