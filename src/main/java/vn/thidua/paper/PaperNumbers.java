package vn.thidua.paper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out numbers without gaps and without doubles, per unit, kind and year. Only inside the transaction that signs: the
 * counter's row stays locked until it ends, and a signing that fails takes its number back with it.
 */
@Component
class PaperNumbers {

    private final JdbcClient jdbc;

    PaperNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(String unit, PaperKind kind, int year) {
        return jdbc.sql("""
                        insert into thidua.paper_number as counter (unit_code, kind, year, last)
                        values (:unit, :kind, :year, 1)
                        on conflict (unit_code, kind, year) do update set last = counter.last + 1
                        returning last
                        """)
                .param("unit", unit)
                .param("kind", kind.counter().name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
