package vn.thidua.award;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code thidua.award_rule_version}. */
@Repository
class RuleVersionRepository {

    private final JdbcClient jdbc;

    RuleVersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of an award, of all layers and units, the earliest first. */
    List<RuleVersion> of(String award) {
        return jdbc.sql("""
                select * from thidua.award_rule_version where award_code = :award order by valid_from, loaded_at, id
                """)
                .param("award", award)
                .query(RuleVersionRepository::read)
                .list();
    }

    /** The versions of all awards that could hold for these units. */
    List<RuleVersion> applying(Collection<String> units) {
        return jdbc.sql("""
                select * from thidua.award_rule_version where unit_code is null or unit_code = any(:units)
                order by award_code, valid_from, loaded_at, id
                """)
                .param("units", units.toArray(String[]::new))
                .query(RuleVersionRepository::read)
                .list();
    }

    /** Those of these ids, in no order; unknown ones are missing. */
    List<RuleVersion> byId(Collection<UUID> ids) {
        return jdbc.sql("select * from thidua.award_rule_version where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(RuleVersionRepository::read)
                .list();
    }

    static RuleVersion read(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                row.getObject("id", UUID.class),
                row.getString("award_code"),
                RuleLayer.valueOf(row.getString("layer")),
                row.getString("unit_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                terms(row),
                row.getString("legal_source"),
                AwardStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"));
    }

    private static RuleTerms terms(ResultSet row) throws SQLException {
        var share = row.getBigDecimal("vote_threshold");
        return new RuleTerms(
                texts(row.getArray("deciding_authorities")),
                row.getString("prerequisites"),
                row.getString("quota"),
                row.getObject("council_votes", Boolean.class),
                share == null ? null : new VoteThreshold(share, row.getBoolean("vote_threshold_exclusive")),
                row.getBigDecimal("vote_quorum"),
                row.getObject("vote_secret", Boolean.class),
                row.getBigDecimal("bonus_multiple"),
                row.getBigDecimal("bonus_ceiling"));
    }

    private static @Nullable Set<String> texts(@Nullable Array stored) throws SQLException {
        return stored == null ? null : Set.of((String[]) stored.getArray());
    }
}
