package vn.thidua.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.IssuedFiles;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Style;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.organization.PlacesOfUnits;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Act;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** A pledge as it is hung up: signed by the unit that gives it and by the one that receives it. */
@Component
@Transactional
public class PledgeDocuments {

    private final PledgeQueries pledges;
    private final CampaignQueries campaigns;
    private final Units units;
    private final AwardCatalogue awards;
    private final PlacesOfUnits places;
    private final IssuedFiles files;
    private final DocumentWords words;
    private final Clock clock;

    PledgeDocuments(
            PledgeQueries pledges,
            CampaignQueries campaigns,
            Units units,
            AwardCatalogue awards,
            PlacesOfUnits places,
            IssuedFiles files,
            DocumentWords words,
            Clock clock) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.units = units;
        this.awards = awards;
        this.places = places;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal 404 unless the actor may see the pledge, and as long as nothing is written */
    public byte[] document(UUID id, DocumentFormat format, Actor actor) {
        var pledge = pledges.visible(id, actor);
        var version = pledge.latest();
        if (version == null) {
            throw Refusal.notFound();
        }
        return files.give(Pledges.CASE, id, DocumentKind.PLEDGE, day(version.accepted()), of(pledge, version), format);
    }

    private OfficialDocument of(PledgeView pledge, PledgeVersion version) {
        var unit = units.get(pledge.unit());
        var campaign = campaigns.get(pledge.campaignId());
        var masthead = new Masthead(
                units.nameAbove(unit),
                unit.nameVi(),
                "",
                words.placeAndDate(places.of(unit.code()), day(version.signed())));
        return OfficialDocument.titled(
                        masthead, words.get("pledge.text.title"), words.get("pledge.text.subject", campaign.title()))
                .saying(body(unit, campaign.title(), version.content()))
                .signedBy(
                        signature("pledge.text.receives", units.get(campaign.launchingUnit()), version.accepted()),
                        signature("pledge.text.gives", unit, version.signed()))
                .asDraft(version.accepted() == null);
    }

    private List<Block> body(Unit unit, String campaign, PledgeContent content) {
        var body = new ArrayList<Block>();
        body.add(Text.paragraph(words.get("pledge.text.opens", unit.nameVi(), campaign)));
        int number = 1;
        for (var commitment : content.commitments()) {
            body.add(new Text(Style.PARAGRAPH, number++ + ". " + commitment.content() + ".", commitment.text()));
        }
        if (!content.targets().isEmpty()) {
            body.add(Text.paragraph(words.get("pledge.text.targets")));
            body.add(targets(content.targets()));
        }
        if (!content.intendedTitles().isEmpty()) {
            var names = content.intendedTitles().stream()
                    .map(code -> awards.find(code).map(award -> award.nameVi()).orElse(code))
                    .toList();
            body.add(Text.paragraph(words.get("pledge.text.titles", String.join("; ", names))));
        }
        if (content.note() != null) {
            body.add(Text.paragraph(content.note()));
        }
        body.add(Text.paragraph(words.get("pledge.text.closes", unit.nameVi())));
        return body;
    }

    private Table targets(List<PromisedTarget> targets) {
        var table = new TargetTable(words, 28, words.get("pledge.text.promised"));
        targets.forEach(promise -> table.add(promise.target(), promise.value()));
        return table.table();
    }

    private SignatureBlock signature(String key, Unit unit, @Nullable Act act) {
        return SignatureBlock.of("", act).under(words.get(key), unit.nameVi());
    }

    private @Nullable LocalDate day(@Nullable Act act) {
        return act == null ? null : LocalDate.ofInstant(act.at(), clock.getZone());
    }
}
