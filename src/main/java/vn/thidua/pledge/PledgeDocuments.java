package vn.thidua.pledge;

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
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Style;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A pledge as it is hung up: signed by the unit that gives it and by the one that receives it. */
@Component
@Transactional(readOnly = true)
public class PledgeDocuments {

    private final PledgeQueries pledges;
    private final CampaignQueries campaigns;
    private final Units units;
    private final AwardCatalogue awards;
    private final DocumentRenderer renderer;
    private final DocumentWords words;
    private final MessageSource messages;
    private final Clock clock;

    PledgeDocuments(
            PledgeQueries pledges,
            CampaignQueries campaigns,
            Units units,
            AwardCatalogue awards,
            DocumentRenderer renderer,
            DocumentWords words,
            MessageSource messages,
            Clock clock) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.units = units;
        this.awards = awards;
        this.renderer = renderer;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the actor may see the pledge, and as long as nothing is written */
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        var pledge = pledges.visible(id, actor);
        var version = pledge.latest();
        if (version == null) {
            throw Refusal.notFound();
        }
        return renderer.render(of(pledge, version), format);
    }

    private OfficialDocument of(PledgeView pledge, PledgeVersion version) {
        var unit = units.get(pledge.unit());
        var campaign = campaigns.get(pledge.campaignId());
        var masthead = new Masthead(parent(unit), unit.nameVi(), "", words.placeAndDate("", day(version.signed())));
        return OfficialDocument.titled(
                        masthead, text("pledge.text.title"), text("pledge.text.subject", campaign.title()))
                .saying(body(unit, campaign.title(), version.content()))
                .signedBy(
                        signature("pledge.text.receives", units.get(campaign.launchingUnit()), version.accepted()),
                        signature("pledge.text.gives", unit, version.signed()))
                .asDraft(version.accepted() == null);
    }

    private List<Block> body(Unit unit, String campaign, PledgeContent content) {
        var body = new ArrayList<Block>();
        body.add(Text.paragraph(text("pledge.text.opens", unit.nameVi(), campaign)));
        int number = 1;
        for (var commitment : content.commitments()) {
            body.add(new Text(Style.PARAGRAPH, number++ + ". " + commitment.content() + ".", commitment.text()));
        }
        if (!content.targets().isEmpty()) {
            body.add(Text.paragraph(text("pledge.text.targets")));
            body.add(targets(content.targets()));
        }
        if (!content.intendedTitles().isEmpty()) {
            var names = content.intendedTitles().stream()
                    .map(code -> awards.find(code).map(award -> award.nameVi()).orElse(code))
                    .toList();
            body.add(Text.paragraph(text("pledge.text.titles", String.join("; ", names))));
        }
        if (content.note() != null) {
            body.add(Text.paragraph(content.note()));
        }
        body.add(Text.paragraph(text("pledge.text.closes", unit.nameVi())));
        return body;
    }

    private Table targets(List<PromisedTarget> targets) {
        var columns = List.of(
                Column.centred(text("pledge.text.no"), 13),
                Column.text(text("pledge.text.target"), 0),
                Column.text(text("pledge.text.measure"), 26),
                Column.number(text("pledge.text.planned"), 28),
                Column.number(text("pledge.text.promised"), 28));
        var rows = new ArrayList<List<String>>();
        for (var promise : targets) {
            var target = promise.target();
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    target.name(),
                    target.measure() == null ? "" : target.measure(),
                    PledgeSheets.sign(target.direction()) + " " + number(target.value()),
                    number(promise.value())));
        }
        return new Table(columns, rows);
    }

    private SignatureBlock signature(String key, Unit unit, @Nullable Act act) {
        return new SignatureBlock(List.of(text(key), unit.nameVi()), "", act == null ? "" : act.by());
    }

    private String parent(Unit unit) {
        return unit.parentCode() == null
                ? ""
                : units.find(unit.parentCode()).map(Unit::nameVi).orElse("");
    }

    private @Nullable LocalDate day(@Nullable Act act) {
        return act == null ? null : LocalDate.ofInstant(act.at(), clock.getZone());
    }

    private static String number(BigDecimal value) {
        return NumberFormat.getInstance(DocumentRenderer.LANGUAGE).format(value);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, DocumentRenderer.LANGUAGE);
    }
}
