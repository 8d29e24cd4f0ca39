package vn.thidua.award.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The register as a file. */
@Component
class RegisterExport implements ExportedList {

    private final AwardRegister register;
    private final Texts texts;

    RegisterExport(AwardRegister register, Texts texts) {
        this.register = register;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String title() {
        return "award.register.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("award.register.recipient", 32),
                new Column("award.register.kind", 12),
                new Column("award.register.position", 28),
                new Column("award.register.code", 14),
                new Column("award.register.posthumous", 12),
                new Column("award.register.award", 36),
                new Column("award.register.unit", 32),
                new Column("award.register.decision", 20),
                new Column("award.register.date", 12),
                new Column("award.register.authority", 28),
                new Column("award.register.campaign", 36),
                new Column("award.register.periodFrom", 12),
                new Column("award.register.periodTo", 12),
                new Column("award.register.revokedOn", 12),
                new Column("award.register.revokedNumber", 20),
                new Column("award.register.conferredOn", 12),
                new Column("award.register.conferredAt", 36));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var search = RegisterSearch.read(
                query.get("recipient"), query.get("unit"), query.get("award"), query.get("year"), null, null);
        return cursor -> register.search(search.after(cursor, CHUNK)).map(this::row);
    }

    private List<@Nullable Object> row(RegisterEntry entry) {
        var recipient = entry.recipient();
        var decision = entry.decision();
        var revocation = entry.revocation();
        var conferral = entry.conferral();
        return Arrays.asList(
                recipient.name(),
                texts.of("award.recipientKind." + recipient.kind()),
                recipient.position(),
                recipient.code(),
                recipient.posthumous() ? texts.of("award.register.posthumous") : null,
                entry.awardName(),
                entry.unitName(),
                decision.number(),
                decision.date(),
                decision.authority(),
                entry.campaignTitle(),
                entry.periodFrom(),
                entry.periodTo(),
                revocation == null ? null : revocation.on(),
                revocation == null ? null : revocation.number(),
                conferral == null ? null : conferral.on(),
                conferral == null ? null : conferral.event());
    }
}
