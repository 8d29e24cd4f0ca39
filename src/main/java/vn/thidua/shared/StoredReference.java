package vn.thidua.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A reference table that lies in one table of its module: the columns it names and beside them {@code valid_from,
 * withdrawn, legal_source, status, changed_at, changed_by}, unique by the keys and {@code valid_from}.
 */
public abstract class StoredReference implements ReferenceTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String table;
    private final String order;

    /**
     * @param table the table's name, with its schema
     * @param order the columns by which its rows are shown; the versions of one row stay together by their keys
     */
    protected StoredReference(JdbcClient jdbc, Clock clock, String table, String order) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.table = table;
        this.order = order;
    }

    @Override
    public List<ReferenceVersion> versions() {
        var columns = columns();
        return jdbc.sql("select %s, valid_from, withdrawn, legal_source, status from %s order by %s, valid_from desc"
                        .formatted(stored(columns), table, order))
                .query((row, number) -> version(columns, row))
                .list();
    }

    @Override
    public void save(ReferenceVersion version, Actor by) {
        var columns = columns();
        var keys = columns.stream().filter(ReferenceColumn::key).map(ReferenceColumn::stored);
        var said = columns.stream().filter(column -> !column.key()).map(ReferenceColumn::stored);
        var replaced = Stream.concat(said, Stream.of("withdrawn", "legal_source", "status", "changed_at", "changed_by"))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        var statement = jdbc.sql("""
                        insert into %s (%s, valid_from, withdrawn, legal_source, status, changed_at, changed_by)
                        values (%s, :validFrom, :withdrawn, :legalSource, :status, :changedAt, :changedBy)
                        on conflict (%s, valid_from) do update set %s
                        """.formatted(
                        table,
                        stored(columns),
                        columns.stream().map(column -> ":" + column.stored()).collect(Collectors.joining(", ")),
                        keys.collect(Collectors.joining(", ")),
                        replaced));
        for (ReferenceColumn column : columns) {
            statement = statement.param(column.stored(), version.values().get(column.name()), typeOf(column));
        }
        statement
                .param("validFrom", version.validFrom())
                .param("withdrawn", version.withdrawn())
                .param("legalSource", version.legalSource())
                .param("status", version.status().name())
                .param("changedAt", Timestamp.from(clock.instant()))
                .param("changedBy", by.username())
                .update();
    }

    /** What is in force today. */
    protected List<ReferenceVersion> today() {
        return on(LocalDate.now(clock));
    }

    private static String stored(List<ReferenceColumn> columns) {
        return columns.stream().map(ReferenceColumn::stored).collect(Collectors.joining(", "));
    }

    private static int typeOf(ReferenceColumn column) {
        return switch (column.kind()) {
            case NUMBER -> Types.INTEGER;
            case YES_NO -> Types.BOOLEAN;
            case DATE -> Types.DATE;
            case CODE, LINE, CHOICE, UNIT -> Types.VARCHAR;
        };
    }

    private static ReferenceVersion version(List<ReferenceColumn> columns, ResultSet row) throws SQLException {
        var values = new HashMap<String, Object>();
        for (ReferenceColumn column : columns) {
            var value = read(column, row);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return new ReferenceVersion(
                values,
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("withdrawn"),
                row.getString("legal_source"),
                SourceStatus.valueOf(row.getString("status")));
    }

    private static @Nullable Object read(ReferenceColumn column, ResultSet row) throws SQLException {
        return switch (column.kind()) {
            case NUMBER -> row.getObject(column.stored(), Integer.class);
            case YES_NO -> row.getBoolean(column.stored());
            case DATE -> row.getObject(column.stored(), LocalDate.class);
            case CODE, LINE, CHOICE, UNIT -> row.getString(column.stored());
        };
    }
}
