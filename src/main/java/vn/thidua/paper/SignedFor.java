package vn.thidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.DeputyForm;

/** The columns that say for whom a paper was signed: as it was on the day of the signature, given for this one act. */
final class SignedFor {

    static final String COLUMNS = """
            signed_form = :signedForm, signed_for = :signedFor, signed_for_name = :signedForName,
              signed_for_title = :signedForTitle, signed_title = :signedTitle""";

    private SignedFor() {}

    static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, @Nullable Deputy deputy) {
        return statement
                .param("signedForm", deputy == null ? null : deputy.form().name())
                .param("signedFor", deputy == null ? null : deputy.forUsername())
                .param("signedForName", deputy == null ? null : deputy.forName())
                .param("signedForTitle", deputy == null ? null : deputy.forTitle())
                .param("signedTitle", deputy == null ? null : deputy.ownTitle());
    }

    static @Nullable Deputy read(ResultSet row) throws SQLException {
        var form = row.getString("signed_form");
        return form == null
                ? null
                : new Deputy(
                        DeputyForm.valueOf(form),
                        row.getString("signed_for"),
                        row.getString("signed_for_name"),
                        row.getString("signed_for_title"),
                        row.getString("signed_title"),
                        Set.of(PaperKind.valueOf(row.getString("kind")).act()));
    }
}
