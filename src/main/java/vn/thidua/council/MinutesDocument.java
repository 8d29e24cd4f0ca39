package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.Units;

/** The minutes as an official document. */
@Component
class MinutesDocument {

    private final MinutesModel model;
    private final Units units;
    private final IssuedDocuments issued;
    private final MessageSource messages;

    MinutesDocument(MinutesModel model, Units units, IssuedDocuments issued, MessageSource messages) {
        this.model = model;
        this.units = units;
        this.issued = issued;
        this.messages = messages;
    }

    OfficialDocument of(SessionView view) {
        var minutes = model.minutes(view);
        var body = new ArrayList<Block>();
        minutes.chapters().forEach(chapter -> body.addAll(blocks(chapter)));
        body.add(Text.heading(text("council.minutes.results")));
        for (var result : minutes.results()) {
            body.add(Text.paragraph(result.award() + ". " + result.rule()));
            body.add(table(result));
        }
        minutes.after().forEach(chapter -> body.addAll(blocks(chapter)));
        return OfficialDocument.titled(
                        new Masthead(
                                units.get(view.session().unit()).nameVi(),
                                view.councilName(),
                                minutes.number(),
                                minutes.placeAndDate()),
                        text("council.minutes.document"),
                        minutes.title())
                .saying(body)
                .signedBy(
                        new SignatureBlock(List.of(text("council.minutes.secretary")), "", minutes.secretaryName()),
                        new SignatureBlock(minutes.chairLines(), minutes.signedNote(), minutes.chairName()))
                .asDraft(!minutes.signed())
                .checkedAt(issued.markOf(Sessions.CASE, view.session().id().toString())
                        .orElse(null));
    }

    private static List<Block> blocks(MinutesModel.Chapter chapter) {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.heading(chapter.title()));
        chapter.paragraphs().forEach(paragraph -> blocks.add(Text.paragraph(paragraph)));
        return blocks;
    }

    private Table table(MinutesModel.Result result) {
        var rows = new ArrayList<List<String>>();
        for (var line : result.lines()) {
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    line.recipient() + ", " + line.detail(),
                    line.inFavour(),
                    line.against(),
                    line.abstentions(),
                    line.percent(),
                    line.result()));
        }
        return new Table(
                List.of(
                        Column.centred(text("council.minutes.no"), 13),
                        Column.text(text("council.minutes.recipient"), 0),
                        Column.centred(text("council.minutes.inFavour"), 17),
                        Column.centred(text("council.minutes.against"), 17),
                        Column.centred(text("council.minutes.blank"), 17),
                        Column.centred(text("council.minutes.percent"), 25),
                        Column.text(text("council.minutes.result"), 22)),
                rows);
    }

    private String text(String key) {
        return messages.getMessage(key, new Object[0], DocumentRenderer.LANGUAGE);
    }
}
