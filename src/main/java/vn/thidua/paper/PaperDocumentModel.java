package vn.thidua.paper;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;
import vn.thidua.award.Bonus;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Deputy;

/** What the document templates read, out of a paper. */
@Component
class PaperDocumentModel {

    /** Longer lists go to an annex: the articles should be read on the first page. */
    private static final int LONGEST_INLINE_LIST = 5;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Units units;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final PaperBonuses bonuses;
    private final PaperTexts texts;
    private final ZoneId zone;

    PaperDocumentModel(
            Units units,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            PaperBonuses bonuses,
            PaperTexts texts,
            Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.awards = awards;
        this.bonuses = bonuses;
        this.texts = texts;
        this.zone = clock.getZone();
    }

    Map<String, Object> of(PaperView paper) {
        var unit = units.get(paper.unit());
        var annex = paper.standing().size() > LONGEST_INLINE_LIST;
        var model = new HashMap<String, Object>();
        model.put("draft", !paper.isSigned());
        model.put("authority", authority(unit));
        model.put("issuer", unit.nameVi());
        model.put("number", number(paper, unit));
        model.put("placeAndDate", placeAndDate(paper));
        model.put("subject", paper.wording().subject());
        model.put("capacity", capacity(officeSignedFor(paper), unit.nameVi()));
        model.put("addressee", paper.wording().addressee());
        model.put("grounds", paper.wording().grounds());
        model.put("articles", paper.isDecision() ? articles(paper, annex) : paragraphs(paper, unit, annex));
        model.put("recipients", paper.wording().recipients());
        // Nghị định 30/2020/NĐ-CP, phụ lục I, II.7: a deputy names the office signed for and below it the own one
        model.put("signerTitle", paper.signerLines());
        model.put(
                "signerName", paper.signature() == null ? "" : paper.signature().by());
        model.put("signedNote", signedNote(paper));
        model.put("annex", annex);
        model.put("annexOf", annexOf(paper, unit));
        model.put("marks", marks(paper, annex));
        var money = bonuses.of(paper);
        model.put(
                "rows", paper.standing().stream().map(item -> row(item, money)).toList());
        model.put("bonusTotal", money.total() == 0 ? "" : amount(money.total()));
        return model;
    }

    private String authority(Unit unit) {
        return unit.parentCode() == null
                ? ""
                : units.find(unit.parentCode()).map(Unit::nameVi).orElse("");
    }

    private String number(PaperView paper, Unit unit) {
        return paper.signature() == null
                ? "\u2026/" + paper.kind().unnumbered(unit.symbol())
                : paper.signature().number();
    }

    private String placeAndDate(PaperView paper) {
        var place = paper.wording().place();
        var date = paper.signature() == null
                ? texts.get("paper.text.date.open")
                : longDate(paper.signature().on());
        return place.isEmpty()
                ? date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1)
                : place + ", " + date;
    }

    /** Days below ten and the first two months with a leading zero (Nghị định 30/2020/NĐ-CP, phụ lục I, II.4). */
    private String longDate(LocalDate date) {
        return texts.get(
                "paper.text.date",
                "%02d".formatted(date.getDayOfMonth()),
                date.getMonthValue() < 3 ? "%02d".formatted(date.getMonthValue()) : "" + date.getMonthValue(),
                "" + date.getYear());
    }

    /** The office with the unit's name: "Trưởng phòng" of "Phòng Kỹ thuật" is "Trưởng Phòng Kỹ thuật". */
    static String capacity(String signerTitle, String unitName) {
        var office =
                signerTitle.lines().findFirst().orElse("").strip().replaceFirst("^(?iu)(KT|TL|TUQ|TM|Q)\\.\\s*", "");
        var words = new ArrayList<>(List.of(office.split("\\s+")));
        var last = words.get(words.size() - 1);
        if (words.size() > 1
                && unitName.toLowerCase(DocumentRenderer.LANGUAGE)
                        .startsWith(last.toLowerCase(DocumentRenderer.LANGUAGE) + " ")) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words) + " " + unitName;
    }

    private static String officeSignedFor(PaperView paper) {
        var deputy = deputy(paper);
        return deputy == null ? paper.wording().signerTitle() : deputy.forTitle();
    }

    private static @Nullable Deputy deputy(PaperView paper) {
        return paper.signature() == null ? null : paper.signature().deputy();
    }

    private List<String> articles(PaperView paper, boolean annex) {
        var campaign = campaigns.get(paper.campaign()).title();
        return List.of(
                texts.get("paper.text.article.awards", awardsOf(paper), whoAndHowMany(paper), campaign)
                        + listMark(annex),
                texts.get("paper.text.article.rights", who(paper)),
                texts.get("paper.text.article.effect", who(paper)));
    }

    private List<String> paragraphs(PaperView paper, Unit unit, boolean annex) {
        var campaign = campaigns.get(paper.campaign()).title();
        var addressee = paper.wording().addressee();
        return List.of(
                texts.get("paper.text.letter.asks", unit.nameVi(), addressee, whoAndHowMany(paper), campaign)
                        + listMark(annex),
                texts.get("paper.text.letter.closes", addressee));
    }

    private String listMark(boolean annex) {
        return annex ? " " + texts.get("paper.text.listAnnexed") : ":";
    }

    private String awardsOf(PaperView paper) {
        var codes = paper.standing().stream().map(PaperItem::award).distinct().toList();
        if (codes.size() != 1) {
            return texts.get("paper.text.awards.several");
        }
        var award = awards.get(codes.get(0));
        return texts.get(
                award.kind() == AwardKind.EMULATION_TITLE ? "paper.text.awards.title" : "paper.text.awards.form",
                award.nameVi());
    }

    private String whoAndHowMany(PaperView paper) {
        var parts = new ArrayList<String>();
        for (var kind : List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")) {
            var count = count(paper, kind);
            if (count > 0) {
                parts.add(texts.get("paper.text.count." + kind, "%02d".formatted(count)));
            }
        }
        return String.join(", ", parts);
    }

    private String who(PaperView paper) {
        var parts = new ArrayList<String>();
        for (var kind : List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL")) {
            if (count(paper, kind) > 0) {
                parts.add(texts.get("paper.text.kind." + kind));
            }
        }
        return String.join(", ", parts);
    }

    private static long count(PaperView paper, String kind) {
        return paper.standing().stream()
                .filter(item -> item.recipientKind().equals(kind))
                .count();
    }

    private Map<String, String> row(PaperItem item, PaperBonuses.Money money) {
        var position = item.recipientPosition();
        return Map.of(
                "recipient", item.recipientName(),
                "detail", position == null || position.isBlank() ? item.unitName() : position + ", " + item.unitName(),
                "award", item.awardName(),
                "bonus", bonus(money.byNomination().get(item.nomination())));
    }

    private static String bonus(@Nullable Bonus bonus) {
        return bonus == null || bonus.counted() == 0 ? "" : amount(bonus.counted());
    }

    private static String amount(long dong) {
        return NumberFormat.getIntegerInstance(DocumentRenderer.LANGUAGE).format(dong);
    }

    private String signedNote(PaperView paper) {
        if (paper.signature() == null) {
            return "";
        }
        var moment = MOMENT.format(paper.signature().at().atZone(zone));
        var deputy = deputy(paper);
        return deputy == null
                ? texts.get("paper.text.signedNote", moment)
                : texts.get("paper.text.signedNote." + deputy.form(), moment, deputy.forName());
    }

    private String annexOf(PaperView paper, Unit unit) {
        var kind = texts.get("paper.text.kindName." + paper.kind());
        return paper.signature() == null
                ? texts.get("paper.text.annexOfDraft", kind, unit.nameVi())
                : texts.get(
                        "paper.text.annexOf",
                        kind,
                        paper.signature().number(),
                        longDate(paper.signature().on()),
                        unit.nameVi());
    }

    private Map<String, String> marks(PaperView paper, boolean annex) {
        var marks = new LinkedHashMap<String, String>();
        marks.put("title", texts.get("paper.text.kindName." + paper.kind()));
        if (annex) {
            marks.put("annex", texts.get("paper.text.annex"));
        }
        return marks;
    }
}
