package vn.thidua.conferral.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;

/** The list of events as a file. */
@Component
class ConferralExport implements ExportedList {

    private final ConferralQueries queries;
    private final ConferralPage page;

    ConferralExport(ConferralQueries queries, ConferralPage page) {
        this.queries = queries;
        this.page = page;
    }

    @Override
    public String name() {
        return "conferrals";
    }

    @Override
    public String title() {
        return "conferral.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("conferral.event", 50),
                new Column("conferral.heldOn", 12),
                new Column("conferral.place", 36),
                new Column("conferral.unit", 36),
                new Column("conferral.occasion", 36),
                new Column("conferral.status", 22));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var search = ConferralSearch.read(query.get("status"), query.get("q"), null, null);
        Locale locale = LocaleContextHolder.getLocale();
        return cursor -> {
            var found = queries.search(search.after(cursor, CHUNK), actor);
            var names = page.unitNames(found.items(), locale);
            return found.map(it -> row(it, names.get(it.unit())));
        };
    }

    private List<@Nullable Object> row(Conferral it, @Nullable String unit) {
        var occasion = it.occasion();
        return Arrays.asList(
                occasion.name(), occasion.heldOn(), occasion.place(), unit, occasion.with(), page.text(it.status()));
    }
}
