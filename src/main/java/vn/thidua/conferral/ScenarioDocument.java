package vn.thidua.conferral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Annex;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;

/** The scenario of an event (kịch bản; Decree 152/2025, Đ30): who reads, who hands over what, in which order. */
@Component
@Transactional(readOnly = true)
public class ScenarioDocument {

    private final ConferralQueries queries;
    private final ConferralSheets sheets;
    private final DocumentRenderer renderer;
    private final DocumentWords words;
    private final Units units;
    private final MessageSource messages;

    ScenarioDocument(
            ConferralQueries queries,
            ConferralSheets sheets,
            DocumentRenderer renderer,
            DocumentWords words,
            Units units,
            MessageSource messages) {
        this.queries = queries;
        this.sheets = sheets;
        this.renderer = renderer;
        this.words = words;
        this.units = units;
        this.messages = messages;
    }

    /** @throws vn.thidua.shared.Refusal 404 unless the actor may see the event */
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        return renderer.render(of(sheets.of(queries.visible(id, actor), DocumentRenderer.LANGUAGE)), format);
    }

    private OfficialDocument of(ConferralSheets.Sheet sheet) {
        var event = sheet.event();
        var occasion = event.occasion();
        var unit = units.get(event.unit());
        var approved = event.status() == ConferralStatus.SCHEDULED || event.status() == ConferralStatus.RECORDED;
        return OfficialDocument.titled(
                        new Masthead(parent(unit), unit.nameVi(), "", words.placeAndDate("", null)),
                        text("conferral.text.title"),
                        occasion.name())
                .saying(body(sheet))
                .signedBy(new SignatureBlock(
                        List.of(text("conferral.text.approved"), text("conferral.text.head")),
                        "",
                        event.approvedBy() == null ? "" : event.approvedBy()))
                .with(new Annex(
                        text("conferral.text.list"),
                        text("conferral.text.listOf", occasion.name()),
                        List.of(list(sheet))))
                .asDraft(!approved);
    }

    private List<Block> body(ConferralSheets.Sheet sheet) {
        var occasion = sheet.event().occasion();
        var body = new ArrayList<Block>();
        body.add(Text.heading(text("conferral.text.when")));
        body.add(Text.item(text("conferral.text.day", words.longDate(occasion.heldOn()))));
        body.add(Text.item(text("conferral.text.place", occasion.place())));
        body.add(Text.item(text("conferral.text.holder", sheet.unitName())));
        if (occasion.with() != null) {
            body.add(Text.item(text("conferral.text.occasion", occasion.with())));
        }
        if (sheet.closes() != null) {
            body.add(Text.item(text("conferral.text.closes", sheet.closes())));
        }
        if (sheet.launches() != null) {
            body.add(Text.item(text("conferral.text.launches", sheet.launches())));
        }
        body.add(Text.heading(text("conferral.text.order")));
        body.add(Text.item(text("conferral.text.opening")));
        body.add(Text.item(text("conferral.text.reads")));
        for (var part : sheet.parts()) {
            body.add(Text.item(handsOver(part)));
        }
        body.add(Text.item(text("conferral.text.speech")));
        if (sheet.launches() != null) {
            body.add(Text.item(text("conferral.text.launch", sheet.launches())));
        }
        body.add(Text.item(text("conferral.text.closing")));
        body.add(Text.paragraph(text("conferral.text.rule")));
        return body;
    }

    private String handsOver(ConferralPart part) {
        var said = text(
                "conferral.text.part",
                part.awardName(),
                part.rows().size(),
                part.key().authority(),
                part.presenter() == null ? "…" : part.presenter());
        return part.delegation() == null ? said + "." : said + text("conferral.text.delegation", part.delegation());
    }

    private Table list(ConferralSheets.Sheet sheet) {
        var columns = List.of(
                Column.centred(text("conferral.text.no"), 12),
                Column.text(text("conferral.text.recipient"), 0),
                Column.text(text("conferral.text.award"), 42),
                Column.text(text("conferral.text.decision"), 36));
        var rows = new ArrayList<List<String>>();
        for (var row : sheet.rows()) {
            var name = row.posthumous() ? text("conferral.text.posthumous", row.name()) : row.name();
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    name + ", " + (row.position() == null ? row.unit() : row.position() + ", " + row.unit()),
                    row.awardName(),
                    text("conferral.text.numberAndDate", row.number(), day(row.date()))));
        }
        return new Table(columns, rows);
    }

    private static String day(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private String parent(Unit unit) {
        return unit.parentCode() == null
                ? ""
                : units.find(unit.parentCode()).map(Unit::nameVi).orElse("");
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
