package vn.thidua.nomination.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.Dossier;
import vn.thidua.web.Texts;

/** The facts of a dossier as sentences. */
@Component
class FactSentences {

    private final AwardCatalogue awards;
    private final Texts texts;

    FactSentences(AwardCatalogue awards, Texts texts) {
        this.awards = awards;
        this.texts = texts;
    }

    List<String> ratings(Dossier dossier) {
        return dossier.facts().ratings().stream()
                .map(row -> text(
                        "nomination.sentence.rating",
                        String.valueOf(row.year()),
                        text("nomination.taskRating." + row.level())))
                .toList();
    }

    List<String> titles(Dossier dossier) {
        return dossier.facts().titles().stream()
                .map(row -> text("nomination.sentence.title", award(row.award()), String.valueOf(row.year()))
                        + (row.decision() == null ? "" : " · " + row.decision()))
                .toList();
    }

    List<String> initiatives(Dossier dossier) {
        return dossier.facts().initiatives().stream()
                .map(row -> text(
                                "nomination.sentence.initiative",
                                row.name(),
                                text("nomination.impactScope." + row.scope()),
                                String.valueOf(row.year()))
                        + (row.recognisedBy() == null ? "" : " · " + row.recognisedBy()))
                .toList();
    }

    /** The name of an award, its code where it is unknown. */
    String award(String code) {
        return awards.find(code)
                .map(known -> known.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
