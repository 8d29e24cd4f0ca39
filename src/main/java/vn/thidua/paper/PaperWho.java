package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;

/** Who is given what, in the words of a paper's sentences; to people who have died an award is given posthumously. */
@Component
class PaperWho {

    private static final List<String> KINDS = List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL");

    private final PaperTexts texts;
    private final AwardCatalogue awards;

    PaperWho(PaperTexts texts, AwardCatalogue awards) {
        this.texts = texts;
        this.awards = awards;
    }

    /** To whom all of it is given. */
    enum Giving {
        TO_THE_LIVING(""),
        POSTHUMOUSLY(".posthumous"),
        TO_BOTH(".both");

        private final String key;

        Giving(String key) {
            this.key = key;
        }

        static Giving of(List<PaperItem> items) {
            var posthumous = items.stream().filter(PaperItem::posthumous).count();
            return posthumous == 0 ? TO_THE_LIVING : posthumous == items.size() ? POSTHUMOUSLY : TO_BOTH;
        }

        /** The sentence for them. */
        String of(String sentence) {
            return sentence + key;
        }
    }

    /** What a decision gives. */
    String gives(List<PaperItem> items) {
        var codes = items.stream().map(PaperItem::award).distinct().toList();
        var giving = Giving.of(items);
        if (codes.size() != 1) {
            return texts.get(giving.of("paper.text.awards.several"));
        }
        var award = awards.get(codes.get(0));
        return award.kind() == AwardKind.EMULATION_TITLE
                ? texts.get("paper.text.awards.title", award.nameVi())
                : texts.get(giving.of("paper.text.awards.form"), award.nameVi());
    }

    /** What a letter asks for. */
    String asksFor(List<PaperItem> items) {
        return texts.get(Giving.of(items).of("paper.text.letter.asksFor"));
    }

    /** What follows for them, and for the families of those who have died (Decree 152/2025, Đ29.4). */
    String rights(List<PaperItem> items) {
        var rights = texts.get("paper.text.article.rights", kinds(items));
        return Giving.of(items) == Giving.TO_THE_LIVING
                ? rights
                : rights + " " + texts.get("paper.text.article.family");
    }

    /** The award of a line. */
    String award(PaperItem item) {
        return item.posthumous() ? texts.get("paper.text.list.posthumous", item.awardName()) : item.awardName();
    }

    /** {@code 02 tập thể, 01 cá nhân}. */
    String howMany(List<PaperItem> items) {
        var parts = new ArrayList<String>();
        for (var kind : KINDS) {
            var count = count(items, kind);
            if (count > 0) {
                parts.add(texts.get("paper.text.count." + kind, "%02d".formatted(count)));
            }
        }
        return String.join(", ", parts);
    }

    /** {@code tập thể, cá nhân}. */
    String kinds(List<PaperItem> items) {
        return String.join(
                ", ",
                KINDS.stream()
                        .filter(kind -> count(items, kind) > 0)
                        .map(kind -> texts.get("paper.text.kind." + kind))
                        .toList());
    }

    private static long count(List<PaperItem> items, String kind) {
        return items.stream().filter(item -> item.recipientKind().equals(kind)).count();
    }
}
