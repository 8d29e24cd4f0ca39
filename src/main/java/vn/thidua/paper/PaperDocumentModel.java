package vn.thidua.paper;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Bonus;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.IssuedDocuments;
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
import vn.thidua.shared.Deputy;

/** The document that a paper is. */
@Component
class PaperDocumentModel {

    /** Longer lists go to an annex: the articles should be read on the first page. */
    private static final int LONGEST_INLINE_LIST = 5;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Units units;
    private final CampaignQueries campaigns;
    private final PaperWho who;
    private final PaperBonuses bonuses;
    private final PaperTexts texts;
    private final DocumentWords words;
    private final IssuedDocuments issued;
    private final ZoneId zone;

    PaperDocumentModel(
            Units units,
            CampaignQueries campaigns,
            PaperWho who,
            PaperBonuses bonuses,
            PaperTexts texts,
            DocumentWords words,
            IssuedDocuments issued,
            Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.who = who;
        this.bonuses = bonuses;
        this.texts = texts;
        this.words = words;
        this.issued = issued;
        this.zone = clock.getZone();
    }

    OfficialDocument of(PaperView paper) {
        var unit = units.get(paper.unit());
        var annex = paper.standing().size() > LONGEST_INLINE_LIST;
        var masthead = new Masthead(
                units.nameAbove(unit),
                unit.nameVi(),
                number(paper, unit),
                words.placeAndDate(
                        paper.wording().place(),
                        paper.signature() == null ? null : paper.signature().on()));
        var list = list(paper);
        var body = new ArrayList<Block>();
        if (paper.isDecision()) {
            body.add(words.capacity(capacity(paper.signedForOffice(), unit.nameVi())));
            body.addAll(words.grounds(paper.wording().grounds()));
            body.add(words.decides());
        } else {
            body.add(words.addressee(paper.wording().addressee()));
            body.addAll(words.groundsOfLetter(paper.wording().grounds()));
        }
        var says = paper.isDecision() ? articles(paper, annex) : paragraphs(paper, unit, annex);
        body.add(says.get(0));
        if (!annex) {
            body.add(list);
        }
        body.addAll(says.subList(1, says.size()));
        var document = OfficialDocument.titled(
                        masthead,
                        texts.get("paper.text.title." + paper.kind()),
                        paper.wording().subject())
                .saying(body)
                .sentTo(paper.wording().recipients())
                .signedBy(signature(paper))
                .asDraft(!paper.isSigned())
                .checkedAt(issued.markOf(PaperDocuments.CASE_TYPE, paper.id().toString())
                        .orElse(null));
        return annex
                ? document.with(new Annex(texts.get("paper.text.list"), annexOf(paper, unit), List.of(list)))
                : document;
    }

    /** Nghị định 30/2020/NĐ-CP, phụ lục I, II.7: a deputy names the office signed for and below it the own one. */
    private SignatureBlock signature(PaperView paper) {
        var name = paper.signature() == null ? "" : paper.signature().by();
        return new SignatureBlock(paper.signerLines(), signedNote(paper), name);
    }

    private Table list(PaperView paper) {
        var money = bonuses.of(paper);
        var paid = money.total() != 0;
        var columns = new ArrayList<>(List.of(
                Column.centred(texts.get("paper.text.list.no"), 13),
                Column.text(texts.get("paper.text.list.recipient"), 0),
                Column.text(texts.get("paper.text.list.detail"), paid ? 40 : 52),
                Column.text(texts.get("paper.text.list.award"), paid ? 34 : 42)));
        var rows = new ArrayList<List<String>>();
        for (var item : paper.standing()) {
            var row = new ArrayList<>(
                    List.of("" + (rows.size() + 1), item.recipientName(), detail(item), who.award(item)));
            if (paid) {
                row.add(bonus(money.byNomination().get(item.nomination())));
            }
            rows.add(row);
        }
        if (!paid) {
            return new Table(columns, rows);
        }
        columns.add(Column.number(texts.get("paper.text.list.bonus"), 28));
        return new Table(columns, rows, List.of(texts.get("paper.text.list.total"), amount(money.total())));
    }

    private String number(PaperView paper, Unit unit) {
        return paper.signature() == null
                ? Masthead.OPEN_NUMBER + "/" + paper.kind().unnumbered(unit.symbol())
                : paper.signature().number();
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

    private static @Nullable Deputy deputy(PaperView paper) {
        return paper.signature() == null ? null : paper.signature().deputy();
    }

    private List<Text> articles(PaperView paper, boolean annex) {
        if (paper.kind() == PaperKind.REVOCATION_DECISION) {
            return List.of(
                    words.article(
                            1,
                            texts.get("paper.text.article.revokes", who.howMany(paper.standing())) + listMark(annex)),
                    words.article(2, texts.get("paper.text.article.returns", who.kinds(paper.standing()))),
                    words.article(3, texts.get("paper.text.article.revocationEffect", who.kinds(paper.standing()))));
        }
        return List.of(
                words.article(
                        1,
                        texts.about(
                                        "paper.text.article.awards",
                                        campaignOf(paper),
                                        paper.standing(),
                                        who.gives(paper.standing()),
                                        who.howMany(paper.standing()))
                                + listMark(annex)),
                words.article(2, who.rights(paper.standing())),
                words.article(3, texts.get("paper.text.article.effect", who.kinds(paper.standing()))));
    }

    private List<Text> paragraphs(PaperView paper, Unit unit, boolean annex) {
        var addressee = paper.wording().addressee();
        return List.of(
                Text.paragraph(texts.about(
                                "paper.text.letter.asks",
                                campaignOf(paper),
                                paper.standing(),
                                unit.nameVi(),
                                addressee,
                                who.asksFor(paper.standing()),
                                who.howMany(paper.standing()))
                        + listMark(annex)),
                Text.paragraph(texts.get("paper.text.letter.closes", addressee)));
    }

    private @Nullable String campaignOf(PaperView paper) {
        return paper.campaign() == null ? null : campaigns.get(paper.campaign()).title();
    }

    private String listMark(boolean annex) {
        return annex ? " " + texts.get("paper.text.listAnnexed") : ":";
    }

    private static String detail(PaperItem item) {
        var position = item.recipientPosition();
        return position == null || position.isBlank() ? item.unitName() : position + ", " + item.unitName();
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
                        words.longDate(paper.signature().on()),
                        unit.nameVi());
    }
}
