package vn.thidua.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.shared.Actor;

/** The search box of the page frame: every feature looks among its own cases, and each shows its best few. */
@Controller
class SearchController {

    private static final int EACH = 8;
    private static final int LONGEST = 200;

    /** What one feature found. */
    record Group(String key, String icon, List<SearchSource.Hit> hits) {}

    private final ObjectProvider<SearchSource> sources;

    SearchController(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/search")
    String search(@RequestParam(name = "q", defaultValue = "") String typed, Actor actor, Model model) {
        var text = typed.strip().replaceAll("\\p{Cntrl}", " ");
        var wanted = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        model.addAttribute("text", wanted);
        model.addAttribute("groups", wanted.isEmpty() ? List.of() : groups(wanted, actor));
        return "web/search";
    }

    private List<Group> groups(String text, Actor actor) {
        return sources.stream()
                .sorted(Comparator.comparing(source -> Frame.place(source.group())))
                .map(source -> new Group(source.group(), Frame.icon(source.group()), source.search(text, EACH, actor)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
