package vn.thidua.award;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * The versions that could hold for a unit, its own and those of the units above it; the top's first.
     *
     * @param award absent for all awards
     * @param unit absent for the law alone
     */
    List<RuleVersion> holdingFor(@Nullable String unit, @Nullable String award) {
        return jdbc.sql("""
                select version.* from thidua.award_rule_version as version
                left join thidua.unit as whose on whose.code = version.unit_code
                where (:award::text is null or version.award_code = :award)
                  and (version.unit_code is null
                       or whose.path @> (select path from thidua.unit where code = :unit::text))
                order by nlevel(whose.path) nulls first, version.award_code, version.valid_from, version.loaded_at, version.id
                """)
                .param("award", award, Types.VARCHAR)
                .param("unit", unit, Types.VARCHAR)
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

    /** Every authority that some version names. */
    List<String> authorities() {
        return jdbc.sql("select distinct unnest(deciding_authorities) from thidua.award_rule_version")
                .query(String.class)
                .list();
    }

    /** How many nominations stand on each version of an award. */
    Map<UUID, Integer> uses(String award) {
        return jdbc
                .sql("""
                        select version.id, count(*)::int as uses from thidua.award_rule_use as rule_use
                        join thidua.award_rule_version as version on version.id = rule_use.version_id
                        where version.award_code = :award group by version.id
                        """)
                .param("award", award)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getInt("uses")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(RuleVersion version) {
        var terms = version.terms();
        var threshold = terms.threshold();
        var words = terms.conditions();
        jdbc.sql("""
                insert into thidua.award_rule_version (id, award_code, layer, unit_code, valid_from, valid_to,
                    deciding_authorities, prerequisites, conditions_vi, conditions_en, quota, council_votes, vote_threshold,
                    vote_threshold_exclusive, vote_quorum, vote_secret, bonus_multiple, bonus_ceiling, legal_source, status,
                    note, loaded_at, loaded_by)
                values (:id, :award, :layer, :unit, :from, :to, :authorities, :prerequisites, :vi, :en, :quota, :votes,
                    :threshold, :exclusive, :quorum, :secret, :multiple, :ceiling, :source, :status, :note, :loadedAt,
                    :loadedBy)
                """)
                .param("id", version.id())
                .param("award", version.award())
                .param("layer", version.layer().name())
                .param("unit", version.unit(), Types.VARCHAR)
                .param("from", version.validFrom())
                .param("to", version.validTo(), Types.DATE)
                .param(
                        "authorities",
                        terms.decidingAuthorities() == null
                                ? null
                                : terms.decidingAuthorities().stream().sorted().toArray(String[]::new),
                        Types.ARRAY)
                .param("prerequisites", terms.prerequisites(), Types.VARCHAR)
                .param("vi", words == null ? null : words.vi(), Types.VARCHAR)
                .param("en", words == null ? null : words.en(), Types.VARCHAR)
                .param("quota", terms.quota(), Types.VARCHAR)
                .param("votes", terms.votes(), Types.BOOLEAN)
                .param("threshold", threshold == null ? null : threshold.share(), Types.NUMERIC)
                .param("exclusive", threshold == null ? null : threshold.exclusive(), Types.BOOLEAN)
                .param("quorum", terms.quorum(), Types.NUMERIC)
                .param("secret", terms.secret(), Types.BOOLEAN)
                .param("multiple", terms.bonusMultiple(), Types.NUMERIC)
                .param("ceiling", terms.bonusCeiling(), Types.NUMERIC)
                .param("source", version.legalSource())
                .param("status", version.status().name())
                .param("note", version.note(), Types.VARCHAR)
                .param("loadedAt", version.loadedAt().atOffset(ZoneOffset.UTC))
                .param("loadedBy", version.loadedBy())
                .update();
    }

    /** The key of {@code award_rule_use} refuses one that a nomination stands on. */
    void delete(UUID id) {
        jdbc.sql("delete from thidua.award_rule_version where id = :id")
                .param("id", id)
                .update();
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
                row.getString("conditions_source"),
                AwardStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getString("superseded_by"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("loaded_by"));
    }

    private static RuleTerms terms(ResultSet row) throws SQLException {
        var share = row.getBigDecimal("vote_threshold");
        var words = row.getString("conditions_vi");
        return new RuleTerms(
                texts(row.getArray("deciding_authorities")),
                row.getString("prerequisites"),
                words == null ? null : new RuleWords(words, row.getString("conditions_en")),
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
