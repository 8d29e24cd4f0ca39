package vn.thidua.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRules;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Decisions;

/**
 * Answers whether somebody meets an award's conditions. The rule says what is asked for, the facts are counted here, and
 * the decision tables say what follows. Knows neither how a nomination is stored nor how the answer is shown.
 */
@Component
public class Eligibility {

    /** The table that holds one requirement against what was counted for it. */
    public static final String REQUIREMENT = "eligibility-requirement";

    /** The table of the eleven checks. */
    public static final String CHECKS = "eligibility-checks";

    private final Decisions decisions;
    private final AwardRules rules;
    private final AwardCatalogue awards;
    private final RuleWords words;
    private final Texts texts;
    private final Clock clock;

    Eligibility(
            Decisions decisions, AwardRules rules, AwardCatalogue awards, RuleWords words, Texts texts, Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.awards = awards;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every condition of the rule and every check. */
    public EligibilityAnswer check(EligibilityQuestion question) {
        return oneAfterAnother().apply(question);
    }

    /** The same for many questions: the standard of another award is looked up once per unit, whoever asks for it. */
    public Function<EligibilityQuestion, EligibilityAnswer> oneAfterAnother() {
        var known = new HashMap<List<Object>, Standards.Standard>();
        return question -> {
            Standards standards = award -> known.computeIfAbsent(
                    List.of(award, question.unit(), question.received()),
                    once -> standard(award, question.unit(), question.received()));
            return new LineByLine(decisions::evaluate, standards, new NamesInTheReadersLanguage()).check(question);
        };
    }

    private Standards.Standard standard(String award, String unit, EligibilityQuestion.Received received) {
        var rule = rules.asKnown(award, unit, received.on(), received.at());
        return new Standards.Standard(rule.prerequisites(), rule.conditions().legalSource());
    }

    /** Whether the award can come of this campaign at all, whoever is nominated: only the seventh check. */
    public EligibilityLine reach(EligibilityQuestion question) {
        return new LineByLine(decisions::evaluate, Standards.NONE, new NamesInTheReadersLanguage()).reach(question);
    }

    /** The words of a rule that only a person can confirm. */
    public List<String> judgements(String prerequisites) {
        return requirements(prerequisites)
                .filter(requirement -> requirement.kind() == Requirement.Kind.JUDGEMENT)
                .map(Requirement::text)
                .distinct()
                .toList();
    }

    /** What a rule looks at. */
    public Set<Requirement.Kind> kinds(String prerequisites) {
        return requirements(prerequisites).map(Requirement::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a rule counts an award: by its own words, or through the standard of another that it asks for. */
    public boolean names(String prerequisites, String award) {
        var word = Pattern.compile("\\b" + Pattern.quote(award) + "\\b");
        return requirements(prerequisites)
                .anyMatch(requirement -> requirement.awards().contains(award)
                        || word.matcher(requirement.text()).find());
    }

    /** The words that a person confirms, in the reader's language. */
    public String wordsOf(String judgement) {
        return words.of(judgement);
    }

    private Stream<Requirement> requirements(String prerequisites) {
        return Conditions.requirements(Prerequisites.lenient(prerequisites), award -> {
            var standard = rules.lawOn(LocalDate.now(clock)).get(award);
            return standard == null ? "" : standard.prerequisites();
        });
    }

    private final class NamesInTheReadersLanguage implements Measures.Names {

        @Override
        public String award(String code) {
            return awards.find(code)
                    .map((Award award) -> award.name(LocaleContextHolder.getLocale()))
                    .orElse(code);
        }

        @Override
        public String words(String judgement) {
            return words.of(judgement);
        }

        @Override
        public String ranked(NomineeFacts.ClusterResults results, @Nullable Integer place) {
            var year = String.valueOf(results.year());
            return place == null
                    ? texts.of("eligibility.clusterRank.none", List.of(results.cluster(), year))
                    : texts.of("eligibility.clusterRank", List.of(results.cluster(), year, place));
        }
    }
}
