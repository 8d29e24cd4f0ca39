package vn.thidua.paper.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperRow;
import vn.thidua.paper.PaperSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Papers in the search box of the page frame. */
@Component
class PaperSearchBox implements SearchSource {

    private final PaperQueries papers;
    private final MessageSource messages;

    PaperSearchBox(PaperQueries papers, MessageSource messages) {
        this.papers = papers;
        this.messages = messages;
    }

    @Override
    public String group() {
        return "papers";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var locale = LocaleContextHolder.getLocale();
        return papers.search(new PaperSearch(null, null, null, null, text, null, limit), actor, locale).items().stream()
                .map(row -> new Hit(title(row, locale), row.subject(), "/papers/" + row.id()))
                .toList();
    }

    private String title(PaperRow row, Locale locale) {
        var number = row.number();
        return number != null ? number : messages.getMessage("paper.paperKind." + row.kind(), null, locale);
    }
}
