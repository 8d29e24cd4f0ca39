package vn.thidua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;

/** What a feature contributes to the search box of the page frame: its cases, found without accents. */
public interface SearchSource {

    /**
     * Something found.
     *
     * @param title what it is called
     * @param detail what tells it from others of the same name, absent where nothing does
     * @param path the page that shows it
     */
    record Hit(String title, @Nullable String detail, String path) {}

    /** The navigation key whose icon and name head the group: {@code tasks campaigns nominations papers …}. */
    String group();

    /** The best few matches among what this person may see. */
    List<Hit> search(String text, int limit, Actor actor);
}
