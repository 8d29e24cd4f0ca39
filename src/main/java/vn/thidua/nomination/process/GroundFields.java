package vn.thidua.nomination.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.LegalGrounds;
import vn.thidua.shared.Refusal;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** The article on which a refusal stands: chosen from the usual ones, or typed (Decree 152/2025, Đ35.4.a). */
@Component
class GroundFields {

    private static final String CHOSEN = "legalArticle";
    private static final String TYPED = "legalGround";
    private static final String OTHER = "OTHER";

    private final LegalGrounds grounds;
    private final Texts texts;

    GroundFields(LegalGrounds grounds, Texts texts) {
        this.grounds = grounds;
        this.texts = texts;
    }

    /** @param outcome the outcome that refuses */
    List<Field> neededFor(String outcome) {
        var articles = new ArrayList<Field.Option>();
        grounds.known()
                .forEach(ground -> articles.add(
                        new Field.Option(ground.citation(), ground.citation() + " – " + ground.meaning())));
        articles.add(new Field.Option(OTHER, texts.of("nomination.task.legalArticle.other")));
        return List.of(
                Field.select(CHOSEN, "nomination.task.legalArticle", articles)
                        .help("nomination.task.legalArticle.help")
                        .mandatoryFor(outcome),
                Field.text(TYPED, "nomination.task.legalGround").help("nomination.task.legalGround.help"));
    }

    /**
     * What was chosen, and what was typed beside it.
     *
     * @throws Refusal 400 where another article was announced and not named
     */
    String read(Completion completion) {
        var chosen = completion.text(CHOSEN);
        var typed = completion.text(TYPED);
        if (OTHER.equals(chosen)) {
            if (typed == null) {
                throw Refusal.invalid("data." + TYPED, "nomination.field.legalGroundRequired");
            }
            return typed;
        }
        return typed == null ? String.valueOf(chosen) : chosen + "; " + typed;
    }
}
