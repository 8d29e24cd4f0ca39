package vn.thidua.paper.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Papers in the search box of the page frame: by number, subject or whom they name. */
@Component
class PaperHits implements SearchSource {

    private final PaperQueries queries;

    PaperHits(PaperQueries queries) {
        this.queries = queries;
    }

    @Override
    public String group() {
        return "papers";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var search = new PaperSearch(null, null, null, null, text, null, limit);
        return queries.search(search, actor, LocaleContextHolder.getLocale()).items().stream()
                .map(row -> new Hit(
                        row.number() == null ? row.subject() : row.number() + " – " + row.subject(),
                        row.unitName(),
                        "/papers/" + row.id()))
                .toList();
    }
}
