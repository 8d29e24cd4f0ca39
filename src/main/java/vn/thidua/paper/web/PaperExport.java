package vn.thidua.paper.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperRow;
import vn.thidua.paper.PaperSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The list of papers as a file. */
@Component
class PaperExport implements ExportedList {

    private final PaperQueries queries;
    private final Texts texts;

    PaperExport(PaperQueries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String title() {
        return "paper.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("paper.export.kind", 14),
                new Column("paper.export.subject", 50),
                new Column("paper.export.number", 20),
                new Column("paper.export.signedOn", 12),
                new Column("paper.export.unit", 32),
                new Column("paper.export.campaign", 36),
                new Column("paper.export.status", 14),
                new Column("paper.export.nominations", 12),
                new Column("paper.export.since", 17));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var search = PaperSearch.read(new PaperSearch.Sent(
                query.get("unit"),
                query.get("campaign"),
                query.get("kind"),
                query.get("status"),
                query.get("q"),
                null,
                null));
        return cursor -> queries.search(search.after(cursor, CHUNK), actor, LocaleContextHolder.getLocale())
                .map(this::row);
    }

    private List<@Nullable Object> row(PaperRow paper) {
        return Arrays.asList(
                texts.of("paper.paperKind." + paper.kind()),
                paper.subject(),
                paper.number(),
                paper.signedOn(),
                paper.unitName(),
                paper.campaignTitle(),
                texts.of("paper.paperStatus." + paper.status()),
                paper.nominations(),
                paper.since());
    }
}
