package vn.thidua.shared;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** The conditions of a list of cases in SQL, with their values: what a person may see, and what of it is asked for. */
public final class Narrowing {

    private final StringBuilder where;
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    private Narrowing(String condition) {
        where = new StringBuilder(condition);
    }

    /**
     * Begins with what somebody may see.
     *
     * @param visible reads {@code :everything}, which holds for those who see all cases, and {@code :mine}, the codes of the
     *     person's units
     */
    public static Narrowing visible(String visible, Actor actor) {
        return new Narrowing(visible)
                .with("everything", actor.seesEverything())
                .with("mine", actor.units().toArray(String[]::new));
    }

    /** Only those in the status that is looked for, with the text that is looked for in their column {@code search}. */
    public Narrowing to(CaseSearch<?> search) {
        if (search.status() != null) {
            and("status = :status").with("status", search.status().name());
        }
        if (search.text() != null) {
            and("search like '%' || thidua.plain(:text) || '%'").with("text", QueryParameters.literal(search.text()));
        }
        return this;
    }

    public Narrowing and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** The value of a name in a condition. */
    public Narrowing with(String name, Object value) {
        values.addValue(name, value);
        return this;
    }

    /** What stands behind {@code where}. */
    public String where() {
        return where.toString();
    }

    public MapSqlParameterSource values() {
        return values;
    }
}
