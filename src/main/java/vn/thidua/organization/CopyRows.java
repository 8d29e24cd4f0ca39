package vn.thidua.organization;

import java.io.StringReader;
import java.sql.Connection;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Sends many rows to a table at once with PostgreSQL's COPY, in the transaction of the caller. */
final class CopyRows {

    private CopyRows() {}

    /**
     * Copies the rows.
     *
     * @param into the table and its columns, {@code name (a, b)}
     * @param cells the values of a row in that order; null stays null
     */
    static <T> void into(JdbcOperations jdbc, String into, Collection<T> rows, Function<T, @Nullable Object[]> cells) {
        if (rows.isEmpty()) {
            return;
        }
        var text = new StringBuilder(rows.size() * 120);
        for (var row : rows) {
            line(text, cells.apply(row));
        }
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            copy(connection, into, text.toString());
            return null;
        });
    }

    private static void copy(Connection connection, String into, String text) throws java.sql.SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(text));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(StringBuilder text, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (cells[i] == null) {
                text.append("\\N");
            } else {
                escape(text, cells[i].toString());
            }
        }
        text.append('\n');
    }

    private static void escape(StringBuilder text, String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }
}
