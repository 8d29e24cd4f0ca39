package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;

/** The awards this installation knows. Read once and kept: only a migration changes them, and a start follows it. */
@Component
public class AwardCatalogue {

    private final JdbcClient jdbc;
    private volatile @Nullable Map<String, Award> byCode;

    AwardCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Award> find(String code) {
        return Optional.ofNullable(all().get(code));
    }

    /** The award of a code that something stored refers to, and which is therefore there. */
    public Award get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No award " + code));
    }

    /** Every award, titles before forms, in the order of the catalogue. */
    public List<Award> known() {
        return List.copyOf(all().values());
    }

    /** Every award to choose from. */
    public List<ReferenceColumn.Choice> choices(Locale locale) {
        return known().stream()
                .map(award -> new ReferenceColumn.Choice(award.code(), award.name(locale)))
                .toList();
    }

    private Map<String, Award> all() {
        var known = byCode;
        if (known == null) {
            known = load();
            byCode = known;
        }
        return known;
    }

    private Map<String, Award> load() {
        var awards = new LinkedHashMap<String, Award>();
        jdbc.sql("select * from thidua.award order by position")
                .query(AwardCatalogue::read)
                .list()
                .forEach(award -> awards.put(award.code(), award));
        return awards;
    }

    private static Award read(ResultSet row, int number) throws SQLException {
        return new Award(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                AwardKind.valueOf(row.getString("kind")),
                RecipientKind.valueOf(row.getString("recipient_kind")),
                Arrays.stream((String[]) row.getArray("deciding_authorities").getArray())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("vote_threshold"),
                row.getString("bonus"),
                row.getString("legal_source"),
                AwardStatus.valueOf(row.getString("status")),
                row.getString("notes"));
    }
}
