package vn.thidua.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceTable;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.Refusal;

/** Every table of the law and of practice, whichever module reads it: shown to everybody, kept by administrators. */
@Component
@Transactional(readOnly = true)
public class ReferenceBook {

    private static final String CASE = "reference";

    private final List<ReferenceTable> tables;
    private final ReferenceCheck check;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferenceBook(List<ReferenceTable> tables, ReferenceCheck check, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(ReferenceTable::code))
                .toList();
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a version counts, counted, or will count. */
    public enum State {
        PAST,
        NOW,
        FUTURE
    }

    /** A version with its place in time. */
    public record Line(ReferenceVersion version, State state) {}

    /** The tables by their codes. */
    public List<ReferenceTable> tables() {
        return tables;
    }

    /** @throws Refusal 404 for an unknown one */
    public ReferenceTable table(String code) {
        return tables.stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Every version of every row, the latest of each row first. */
    public List<Line> lines(ReferenceTable table) {
        var today = LocalDate.now(clock);
        var begun = new HashSet<Map<String, Object>>();
        var lines = new ArrayList<Line>();
        for (ReferenceVersion version : table.versions()) {
            // of the versions that have begun, which come the latest first, the first one counts
            var state = version.validFrom().isAfter(today)
                    ? State.FUTURE
                    : begun.add(table.keyOf(version)) ? State.NOW : State.PAST;
            lines.add(new Line(version, state));
        }
        return lines;
    }

    /**
     * Adds a version of a row, or of a new row. One that begins on the same day is replaced; nothing that has counted before
     * today changes.
     *
     * @throws Refusal 400 with every wrong field, 403 but for administrators, 404 for an unknown table
     */
    @Transactional
    public ReferenceVersion add(String code, ReferenceWish wish, Actor actor) {
        var table = table(code);
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("admin.refusal.onlyAdministrators");
        }
        var version = check.read(table, wish);
        var key = table.keyOf(version);
        if (version.withdrawn()
                && table.on(version.validFrom()).stream()
                        .noneMatch(row -> table.keyOf(row).equals(key))) {
            throw Refusal.invalid("withdrawn", "admin.field.notThere");
        }
        table.save(version, actor);
        var event = CaseEvent.of(CASE, code, null, null, version.withdrawn() ? "rowWithdrawn" : "versionAdded", actor)
                .because(version.legalSource())
                .with("from", version.validFrom().toString());
        for (ReferenceColumn column : table.columns()) {
            var value = version.values().get(column.name());
            if (value != null) {
                event = event.with(column.name(), value.toString());
            }
        }
        events.publishEvent(event);
        return version;
    }
}
