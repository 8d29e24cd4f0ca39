package vn.thidua.nomination.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.nomination.Dossier;
import vn.thidua.nomination.DossierChanges.Part;
import vn.thidua.nomination.FurtherFacts;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** The parts of a dossier as sentences. */
@Component
class FactSentences {

    private final AwardCatalogue awards;
    private final Eligibility eligibility;
    private final Texts texts;
    private final Fmt fmt;

    FactSentences(AwardCatalogue awards, Eligibility eligibility, Texts texts, Fmt fmt) {
        this.awards = awards;
        this.eligibility = eligibility;
        this.texts = texts;
        this.fmt = fmt;
    }

    /** What the dossier states for the conditions, part by part; what it is silent about is left out. */
    List<DossierCard.Stated> stated(Dossier dossier) {
        return Part.FACTS.stream()
                .map(part -> new DossierCard.Stated(label(part), said(part, dossier)))
                .filter(stated -> !stated.lines().isEmpty())
                .toList();
    }

    /** One line for each thing said; none where nothing is. */
    List<String> said(Part part, Dossier dossier) {
        var facts = dossier.facts();
        var further = facts.further();
        return switch (part) {
            case POSITION -> line(dossier.recipient().position());
            case FROM -> List.of(fmt.date(dossier.period().from()));
            case TO -> List.of(fmt.date(dossier.period().to()));
            case ACHIEVEMENT -> List.of(dossier.achievement());
            case RATINGS ->
                facts.ratings().stream()
                        .map(row -> text("nomination.sentence.rating", String.valueOf(row.year()), level(row.level())))
                        .toList();
            case TITLES ->
                facts.titles().stream()
                        .map(row -> with(
                                text("nomination.sentence.title", award(row.award()), String.valueOf(row.year())),
                                row.decision()))
                        .toList();
            case INITIATIVES -> initiatives(facts.initiatives());
            case RESEARCH -> initiatives(further.research());
            case COMBAT_MERITS -> initiatives(further.combatMerits());
            case MEMBERS -> number(further.members());
            case MEMBER_TITLES ->
                further.memberTitles().stream()
                        .map(row -> with(
                                text("nomination.sentence.members", award(row.award()), row.count()), row.decision()))
                        .toList();
            case MEMBER_RATINGS ->
                further.memberRatings().stream()
                        .map(row -> text("nomination.sentence.members", level(row.level()), row.count()))
                        .toList();
            case DISCIPLINED_MEMBERS -> number(further.disciplinedMembers());
            case CLUSTER_RANK -> number(further.clusterRank());
            case CAMPAIGN_RANK -> number(further.campaignRank());
            case CLUSTER_LEADERS -> number(further.clusterLeaders());
            case BALLOT -> ballot(further.ballot());
            case DECEASED_ON -> line(fmt.date(dossier.recipient().deceasedOn()));
            case REPORTED_ON -> line(fmt.date(further.reportedOn()));
            case DISCIPLINED_UNTIL -> line(fmt.date(further.disciplinedUntil()));
            case CONFIRMATION -> line(further.confirmation());
            case CONFIRMED ->
                further.confirmed().stream().map(eligibility::wordsOf).toList();
        };
    }

    /** What the part is called. */
    String label(Part part) {
        return text(
                switch (part) {
                    case POSITION -> "nomination.position";
                    case DECEASED_ON -> "nomination.deceasedOn";
                    case FROM -> "nomination.period.from";
                    case TO -> "nomination.period.to";
                    case ACHIEVEMENT -> "nomination.achievement";
                    case RATINGS -> "nomination.facts.ratings";
                    case TITLES -> "nomination.facts.titles";
                    case INITIATIVES -> "nomination.facts.initiatives";
                    case RESEARCH -> "nomination.facts.research";
                    case COMBAT_MERITS -> "nomination.facts.combatMerits";
                    case MEMBERS -> "nomination.facts.members";
                    case MEMBER_TITLES -> "nomination.facts.memberTitles";
                    case MEMBER_RATINGS -> "nomination.facts.memberRatings";
                    case DISCIPLINED_MEMBERS -> "nomination.facts.disciplinedMembers";
                    case CLUSTER_RANK -> "nomination.facts.clusterRank";
                    case CAMPAIGN_RANK -> "nomination.facts.campaignRank";
                    case CLUSTER_LEADERS -> "nomination.facts.clusterLeaders";
                    case BALLOT -> "nomination.facts.ballot";
                    case REPORTED_ON -> "nomination.facts.reportedOn";
                    case DISCIPLINED_UNTIL -> "nomination.facts.disciplinedUntil";
                    case CONFIRMATION -> "nomination.facts.confirmation";
                    case CONFIRMED -> "nomination.facts.confirmed";
                });
    }

    /** The name of an award, its code where it is unknown. */
    String award(String code) {
        return awards.find(code)
                .map(known -> known.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    private List<String> initiatives(List<Dossier.Initiative> rows) {
        return rows.stream()
                .map(row -> with(
                        text(
                                "nomination.sentence.initiative",
                                row.name(),
                                text("nomination.impactScope." + row.scope()),
                                String.valueOf(row.year())),
                        row.recognisedBy()))
                .toList();
    }

    private List<String> ballot(FurtherFacts.@Nullable Ballot ballot) {
        return ballot == null
                ? List.of()
                : List.of(text("nomination.sentence.ballot", ballot.inFavour(), ballot.members(), ballot.missing()));
    }

    private String level(Enum<?> level) {
        return text("nomination.taskRating." + level);
    }

    private List<String> number(@Nullable Integer number) {
        return line(fmt.number(number));
    }

    private static String with(String sentence, @Nullable String source) {
        return source == null ? sentence : sentence + " · " + source;
    }

    private static List<String> line(@Nullable String said) {
        return Stream.ofNullable(said).filter(text -> !text.isEmpty()).toList();
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
