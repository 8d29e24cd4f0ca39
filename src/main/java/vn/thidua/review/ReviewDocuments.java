package vn.thidua.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.IssuedFiles;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.PlacesOfUnits;
import vn.thidua.organization.Units;
import vn.thidua.pledge.TargetTable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A review as the report (báo cáo sơ kết, tổng kết) that a unit sends up. */
@Component
@Transactional
public class ReviewDocuments {

    private final ReviewQueries reviews;
    private final CampaignQueries campaigns;
    private final Units units;
    private final PlacesOfUnits places;
    private final IssuedFiles files;
    private final DocumentWords words;
    private final Clock clock;

    ReviewDocuments(
            ReviewQueries reviews,
            CampaignQueries campaigns,
            Units units,
            PlacesOfUnits places,
            IssuedFiles files,
            DocumentWords words,
            Clock clock) {
        this.reviews = reviews;
        this.campaigns = campaigns;
        this.units = units;
        this.places = places;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the actor may see the review, and as long as nothing is written */
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        var review = reviews.visible(id, actor);
        var version = review.latest();
        if (version == null) {
            throw Refusal.notFound();
        }
        // as long as nobody has verified it, it may come back and be written anew
        var issuedOn = version.verified() == null ? null : day(version);
        return files.give(Reviews.CASE, id, DocumentKind.REVIEW_REPORT, issuedOn, of(review, version), format);
    }

    private OfficialDocument of(ReviewView review, ReviewVersion version) {
        var unit = units.get(review.unit());
        var campaign = campaigns.get(review.campaignId());
        var receiver = units.get(campaign.launchingUnit()).nameVi();
        return OfficialDocument.titled(
                        new Masthead(
                                units.nameAbove(unit),
                                unit.nameVi(),
                                Masthead.OPEN_NUMBER + text("review.text.sign", unit.symbol()),
                                words.placeAndDate(places.of(unit.code()), day(version))),
                        text("review.text.title"),
                        text("review.text.subject." + review.stage(), campaign.title()))
                .saying(body(receiver, version))
                .sentTo(List.of(receiver, text("review.text.file")))
                .signedBy(SignatureBlock.of(text("review.text.head"), version.confirmed()))
                .asDraft(version.confirmed() == null);
    }

    private @Nullable LocalDate day(ReviewVersion version) {
        var confirmed = version.confirmed();
        return confirmed == null ? null : LocalDate.ofInstant(confirmed.at(), clock.getZone());
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

    private void said(List<Block> body, String key, @Nullable String said) {
        if (said != null) {
            body.add(Text.heading(text(key)));
            said.lines().filter(line -> !line.isBlank()).forEach(line -> body.add(Text.paragraph(line)));
        }
    }

    private Table progress(List<Progress> progress) {
        var table = new TargetTable(words, 24, text("review.text.pledged"), text("review.text.achieved"));
        progress.forEach(line -> table.add(line.target(), line.pledged(), line.achieved()));
        return table.table();
    }

    private Table scores(List<CriterionScore> own, @Nullable Verification verified) {
        var columns = new ArrayList<>(List.of(
                Column.centred(text("review.text.no"), 13),
                Column.text(text("review.text.criterion"), 0),
                Column.number(text("review.text.most"), 26),
                Column.number(text("review.text.own"), 28)));
        var total = new ArrayList<>(List.of(text("review.text.total"), words.number(CriterionScore.total(own))));
        if (verified != null) {
            columns.add(Column.number(text("review.text.verified"), 28));
            total.add(words.number(CriterionScore.total(verified.scores())));
        }
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < own.size(); at++) {
            var score = own.get(at);
            var row = new ArrayList<>(List.of(
                    "" + (at + 1), score.criterion(), words.number(score.maxPoints()), words.number(score.points())));
            if (verified != null) {
                row.add(words.number(verified.scores().get(at).points()));
            }
            rows.add(row);
        }
        return new Table(columns, rows, total);
    }

    private String text(String key, Object... args) {
        return words.get(key, args);
    }
}
