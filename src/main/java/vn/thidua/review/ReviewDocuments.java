package vn.thidua.review;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A review as the report (báo cáo sơ kết, tổng kết) that a unit sends up. */
@Component
@Transactional(readOnly = true)
public class ReviewDocuments {

    private final ReviewQueries reviews;
    private final CampaignQueries campaigns;
    private final Units units;
    private final DocumentRenderer renderer;
    private final DocumentWords words;
    private final MessageSource messages;
    private final Clock clock;

    ReviewDocuments(
            ReviewQueries reviews,
            CampaignQueries campaigns,
            Units units,
            DocumentRenderer renderer,
            DocumentWords words,
            MessageSource messages,
            Clock clock) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.units = units;
        this.renderer = renderer;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the actor may see the review, and as long as nothing is written */
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        var review = reviews.visible(id, actor);
        var version = review.latest();
        if (version == null) {
            throw Refusal.notFound();
        }
        return renderer.render(of(review, version), format);
    }

    private OfficialDocument of(ReviewView review, ReviewVersion version) {
        var unit = units.get(review.unit());
        var campaign = campaigns.get(review.campaignId());
        var receiver = units.get(campaign.launchingUnit()).nameVi();
        var confirmed = version.confirmed();
        var day = confirmed == null ? null : LocalDate.ofInstant(confirmed.at(), clock.getZone());
        return OfficialDocument.titled(
                        new Masthead(parent(unit), unit.nameVi(), "", words.placeAndDate("", day)),
                        text("review.text.title"),
                        text("review.text.subject." + review.stage(), campaign.title()))
                .saying(body(receiver, version))
                .sentTo(List.of(receiver, text("review.text.file")))
                .signedBy(new SignatureBlock(
                        List.of(text("review.text.head")), "", confirmed == null ? "" : confirmed.by()))
                .asDraft(confirmed == null);
    }

    private List<Block> body(String receiver, ReviewVersion version) {
        var content = version.content();
        var body = new ArrayList<Block>();
        body.add(words.addressee(receiver));
        if (!content.progress().isEmpty()) {
            body.add(Text.heading(text("review.text.results")));
            body.add(progress(content.progress()));
        }
        said(body, "review.text.strengths", content.strengths());
        said(body, "review.text.weaknesses", content.weaknesses());
        if (!content.scores().isEmpty()) {
            body.add(Text.heading(text("review.text.scores")));
            body.add(scores(content.scores(), version.verified()));
        }
        body.add(Text.paragraph(text("review.text.closes", receiver)));
        return body;
    }

    private void said(List<Block> body, String key, @Nullable String words) {
        if (words != null) {
            body.add(Text.heading(text(key)));
            words.lines().filter(line -> !line.isBlank()).forEach(line -> body.add(Text.paragraph(line)));
        }
    }

    private Table progress(List<Progress> progress) {
        var columns = List.of(
                Column.centred(text("review.text.no"), 13),
                Column.text(text("review.text.target"), 0),
                Column.text(text("review.text.measure"), 24),
                Column.number(text("review.text.planned"), 24),
                Column.number(text("review.text.pledged"), 24),
                Column.number(text("review.text.achieved"), 24));
        var rows = new ArrayList<List<String>>();
        for (var line : progress) {
            var target = line.target();
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    target.name(),
                    target.measure() == null ? "" : target.measure(),
                    PledgeSheets.sign(target.direction()) + " " + number(target.value()),
                    line.pledged() == null ? "" : number(line.pledged()),
                    number(line.achieved())));
        }
        return new Table(columns, rows);
    }

    private Table scores(List<CriterionScore> own, @Nullable Verification verified) {
        var columns = new ArrayList<>(List.of(
                Column.centred(text("review.text.no"), 13),
                Column.text(text("review.text.criterion"), 0),
                Column.number(text("review.text.most"), 26),
                Column.number(text("review.text.own"), 28)));
        var total = new ArrayList<>(List.of(text("review.text.total"), number(CriterionScore.total(own))));
        if (verified != null) {
            columns.add(Column.number(text("review.text.verified"), 28));
            total.add(number(CriterionScore.total(verified.scores())));
        }
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < own.size(); at++) {
            var score = own.get(at);
            var row = new ArrayList<>(
                    List.of("" + (at + 1), score.criterion(), number(score.maxPoints()), number(score.points())));
            if (verified != null) {
                row.add(number(verified.scores().get(at).points()));
            }
            rows.add(row);
        }
        return new Table(columns, rows, total);
    }

    private String parent(Unit unit) {
        return unit.parentCode() == null
                ? ""
                : units.find(unit.parentCode()).map(Unit::nameVi).orElse("");
    }

    private static String number(BigDecimal value) {
        return NumberFormat.getInstance(DocumentRenderer.LANGUAGE).format(value);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
