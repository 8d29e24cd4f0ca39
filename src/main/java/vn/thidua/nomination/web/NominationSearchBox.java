package vn.thidua.nomination.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Finds nominations by their recipient. */
@Component
class NominationSearchBox implements SearchSource {

    private final NominationQueries queries;
    private final NominationLines lines;

    NominationSearchBox(NominationQueries queries, NominationLines lines) {
        this.queries = queries;
        this.lines = lines;
    }

    @Override
    public String group() {
        return "nominations";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var found = queries.search(new NominationSearch(null, null, null, null, null, text, null, null, limit), actor);
        return lines.of(found.items()).stream()
                .map(line -> new Hit(
                        line.recipient(),
                        line.award() + " · " + line.unit() + " · "
                                + line.badge().text(),
                        "/nominations/" + line.id()))
                .toList();
    }
}
