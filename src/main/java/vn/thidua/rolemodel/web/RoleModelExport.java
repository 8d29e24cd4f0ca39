package vn.thidua.rolemodel.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;

/** The list of role models as a file. */
@Component
class RoleModelExport implements ExportedList {

    private final RoleModelQueries queries;
    private final RoleModelCards cards;

    RoleModelExport(RoleModelQueries queries, RoleModelCards cards) {
        this.queries = queries;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "role-models";
    }

    @Override
    public String title() {
        return "rolemodel.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("rolemodel.name", 30),
                new Column("rolemodel.headline", 50),
                new Column("rolemodel.story", 60),
                new Column("rolemodel.kind", 22),
                new Column("rolemodel.field", 26),
                new Column("rolemodel.unit", 36),
                new Column("rolemodel.from", 12),
                new Column("rolemodel.to", 12),
                new Column("rolemodel.status", 22));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var narrowed = new RoleModelSearch.Sent(
                        query.get("kind"),
                        query.get("field"),
                        query.get("year"),
                        query.get("status"),
                        query.get("unit"),
                        query.get("campaign"),
                        query.get("q"),
                        null,
                        null)
                .read();
        return cursor ->
                cards.rows(queries.search(narrowed.from(cursor, CHUNK), actor)).map(RoleModelExport::cells);
    }

    private static List<@Nullable Object> cells(RoleModelCards.Row row) {
        var content = row.it().content();
        return Arrays.asList(
                content.subject().name(),
                content.headline(),
                content.story(),
                row.kind(),
                row.field(),
                row.unit(),
                content.from(),
                content.to(),
                row.badge().text());
    }
}
