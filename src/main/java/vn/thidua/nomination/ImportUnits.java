package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;

/** The units that a list may name, by code and by plain name in both languages. */
final class ImportUnits {

    private static final int MOST_SHOWN = 10;

    private final Map<String, String> codes = new HashMap<>();

    ImportUnits(Collection<Unit> units) {
        for (var unit : units) {
            codes.put(unit.code(), unit.code());
            // of two units of one name only the codes tell which is meant
            codes.merge(ImportWords.plain(unit.nameVi()), unit.code(), (one, other) -> "");
            if (!unit.nameEn().equals(unit.nameVi())) {
                codes.merge(ImportWords.plain(unit.nameEn()), unit.code(), (one, other) -> "");
            }
        }
        codes.values().removeIf(String::isEmpty);
    }

    /** @return null where the text names none of them */
    @Nullable
    String named(String text) {
        return codes.containsKey(text) ? codes.get(text) : codes.get(ImportWords.plain(text));
    }

    /** The one that is meant where nothing is said; null where there are several. */
    @Nullable
    String only() {
        var all = Set.copyOf(codes.values());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** The first of their codes, for a message. */
    String shown() {
        var all = codes.values().stream().distinct().sorted().toList();
        return all.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")) + (all.size() > MOST_SHOWN ? "…" : "");
    }
}
