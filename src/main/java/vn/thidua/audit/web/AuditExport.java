package vn.thidua.audit.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;

/** The audit trail as a file, for auditors. */
@Component
class AuditExport implements ExportedList {

    private final AuditTrail trail;
    private final AuditWords words;
    private final Clock clock;

    AuditExport(AuditTrail trail, AuditWords words, Clock clock) {
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String title() {
        return "audit.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("audit.export.at", 17),
                new Column("audit.export.actor", 32),
                new Column("audit.export.username", 24),
                new Column("audit.export.onBehalfOf", 24),
                new Column("audit.export.action", 32),
                new Column("audit.export.case", 20),
                new Column("audit.export.campaign", 32),
                new Column("audit.export.unit", 32),
                new Column("audit.export.from", 18),
                new Column("audit.export.to", 18),
                new Column("audit.export.ground", 40),
                new Column("audit.export.address", 16),
                new Column("audit.export.details", 60));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var filter = AuditFilter.read(query, clock.getZone());
        return cursor -> words.lines(trail.find(filter, cursor, CHUNK, actor), true, LocaleContextHolder.getLocale())
                .map(AuditExport::row);
    }

    private static List<@Nullable Object> row(AuditLine line) {
        return Arrays.asList(
                line.at(),
                line.actorName(),
                line.username(),
                line.onBehalfOf(),
                line.action(),
                line.caseName(),
                line.campaignTitle(),
                line.unitName(),
                line.from(),
                line.to(),
                line.ground(),
                line.address(),
                line.details().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("; ")));
    }
}
