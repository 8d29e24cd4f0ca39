package vn.thidua.rolemodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/**
 * What everybody reads of role models: those that are published with consent, and of them what is told of the deed. Reads
 * those columns and no others.
 */
@Component
@Transactional(readOnly = true)
public class PublicRoleModels {

    private static final String SHOWN = """
            select role_model.id, role_model.name, role_model.field, role_model.headline, role_model.story,
                case when :english then unit.name_en else unit.name_vi end as unit_name
            from thidua.role_model
            join thidua.unit on unit.code = coalesce(role_model.home_unit, role_model.unit_code)
            where role_model.openly
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final RoleModelFields fields;
    private final RoleModelPhotos photos;

    PublicRoleModels(NamedParameterJdbcTemplate jdbc, RoleModelFields fields, RoleModelPhotos photos) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.photos = photos;
    }

    /**
     * What to look for; whatever is absent does not narrow the search.
     *
     * @param q a part of the name or of the headline, with or without accents
     * @param field the code of a field
     */
    public record Search(
            @Nullable String q,
            @Nullable String field,
            @Nullable String cursor,
            @Nullable String limit) {

        /** Whether it narrows anything. */
        public boolean isNarrowed() {
            return QueryParameters.text(q) != null || QueryParameters.text(field) != null;
        }
    }

    /**
     * One page, latest first.
     *
     * @throws Refusal 400 naming every parameter that cannot be read
     */
    public Page<PublicRoleModel> search(Search search, Locale locale) {
        var problems = new FieldProblems();
        int limit = QueryParameters.limit(search.limit(), problems);
        problems.orRefuse();
        var after = Cursor.read(search.cursor(), 1);
        var text = QueryParameters.text(search.q());
        var field = QueryParameters.text(search.field());
        var where = new StringBuilder(SHOWN);
        var values = values(locale).addValue("limit", limit + 1);
        if (text != null) {
            where.append(" and role_model.search like '%' || thidua.plain(:text) || '%'");
            values.addValue("text", QueryParameters.literal(text));
        }
        if (field != null) {
            where.append(" and role_model.field = :field");
            values.addValue("field", field);
        }
        if (after != null) {
            where.append(" and role_model.id < :after");
            values.addValue("after", after.id(0));
        }
        var found = read(where + " order by role_model.id desc limit :limit", values, locale);
        return Page.cut(found, limit, it -> Cursor.of(it.id()));
    }

    /** @throws Refusal 404 unless the public may see it */
    public PublicRoleModel get(UUID id, Locale locale) {
        var found = read(SHOWN + " and role_model.id = :id", values(locale).addValue("id", id), locale).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return found.with(photos.of(id).stream()
                .map(photo -> new PublicRoleModel.Picture(photo.number(), photo.alt(), photo.width(), photo.height()))
                .toList());
    }

    /**
     * A photo as a JPEG file.
     *
     * @throws Refusal 404 unless the public may see it
     */
    public byte[] photo(UUID id, String number) {
        return photos.shown(get(id, Locale.ROOT).id(), number);
    }

    private List<PublicRoleModel> read(String sql, MapSqlParameterSource values, Locale locale) {
        var names = fields.names(locale);
        return jdbc.query(sql, values, (row, number) -> shown(row, names));
    }

    private static MapSqlParameterSource values(Locale locale) {
        return new MapSqlParameterSource("english", Locale.ENGLISH.getLanguage().equals(locale.getLanguage()));
    }

    private static PublicRoleModel shown(ResultSet row, Map<String, String> fields) throws SQLException {
        var field = row.getString("field");
        return new PublicRoleModel(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit_name"),
                fields.getOrDefault(field, field),
                row.getString("headline"),
                row.getString("story"),
                List.of());
    }
}
