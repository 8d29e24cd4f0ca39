package vn.thidua.nomination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.spreadsheet.Sheet;

/**
 * Reads the lines of one list as drafts, as a program would send them. Says of a cell only what no draft can carry; all
 * the rest {@link DossierReader} finds, so that a list is held to what a form is held to.
 */
final class ImportReading {

    private static final DateTimeFormatter AS_WRITTEN_HERE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ENTRIES = Pattern.compile("[;\\n]");
    private static final Pattern PARTS = Pattern.compile("\\|");
    private static final Pattern RATING_PARTS = Pattern.compile("[|:]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    private final ImportHead head;
    private final ImportWords words;
    private final AwardCatalogue awards;
    private final ImportUnits units;
    private final BiFunction<String, String, List<String>> judgements;
    private final Map<String, Set<String>> knownAwards = new HashMap<>();

    /**
     * @param units the units that may be written
     * @param judgements by award and unit what a person confirms
     */
    ImportReading(
            ImportHead head,
            ImportWords words,
            AwardCatalogue awards,
            ImportUnits units,
            BiFunction<String, String, List<String>> judgements) {
        this.head = head;
        this.words = words;
        this.awards = awards;
        this.units = units;
        this.judgements = judgements;
    }

    /**
     * A line as a draft.
     *
     * @param campaign what the line says of it, absent where it says nothing
     * @param problems what no draft can carry; others may add to them
     */
    record Read(Sheet.Line line, @Nullable String campaign, NominationDraft draft, List<ImportProblem> problems) {}

    Read read(Sheet.Line line) {
        return new OfLine(line).read();
    }

    private final class OfLine {

        private final Sheet.Line line;
        private final List<ImportProblem> problems = new ArrayList<>();

        OfLine(Sheet.Line line) {
            this.line = line;
        }

        Read read() {
            if (head.holdsMore(line)) {
                problems.add(new ImportProblem(
                        null, "nomination.import.refusal.cellWithoutHeading", List.of(), null, false));
            }
            for (var column : ImportColumn.all()) {
                var flaw = head.cell(line, column).flaw();
                if (flaw != null) {
                    problems.add(ImportProblem.at(
                            column,
                            flaw == Sheet.Flaw.FORMULA
                                    ? "nomination.import.refusal.formula"
                                    : "nomination.import.refusal.cellError"));
                }
            }
            var award = award();
            var unit = unit();
            var draft = new NominationDraft(
                    null,
                    unit,
                    award,
                    word(ImportColumn.TYPE, words::type, null),
                    new NominationDraft.Recipient(
                            word(ImportColumn.KIND, words::kind, kindOf(award)),
                            text(ImportColumn.NAME),
                            text(ImportColumn.POSITION),
                            text(ImportColumn.CODE),
                            date(ImportColumn.DECEASED_ON)),
                    new NominationDraft.Period(date(ImportColumn.FROM), date(ImportColumn.TO)),
                    text(ImportColumn.ACHIEVEMENT),
                    new NominationDraft.Facts(
                            entries(ImportColumn.RATINGS, RATING_PARTS, 2, 2, this::rating),
                            entries(ImportColumn.TITLES, PARTS, 2, 4, this::title),
                            entries(ImportColumn.INITIATIVES, PARTS, 3, 4, this::initiative),
                            List.of(),
                            further(award, unit)));
            return new Read(line, text(ImportColumn.CAMPAIGN), draft, problems);
        }

        /** What only some awards ask for. */
        private FurtherDraft further(@Nullable String award, @Nullable String unit) {
            return new FurtherDraft(
                    entries(ImportColumn.RESEARCH, PARTS, 3, 4, this::initiative),
                    entries(ImportColumn.COMBAT_MERITS, PARTS, 3, 4, this::initiative),
                    whole(ImportColumn.MEMBERS),
                    entries(ImportColumn.MEMBER_TITLES, PARTS, 2, 3, this::memberTitle),
                    entries(ImportColumn.MEMBER_RATINGS, RATING_PARTS, 2, 2, this::memberRating),
                    whole(ImportColumn.DISCIPLINED_MEMBERS),
                    whole(ImportColumn.CLUSTER_RANK),
                    whole(ImportColumn.CLUSTER_LEADERS),
                    whole(ImportColumn.CAMPAIGN_RANK),
                    ballot(),
                    date(ImportColumn.REPORTED_ON),
                    date(ImportColumn.DISCIPLINED_UNTIL),
                    confirmed(award, unit),
                    null);
        }

        private @Nullable Integer whole(ImportColumn column) {
            var text = text(column);
            if (text == null || NUMBER.matcher(text).matches()) {
                return text == null ? null : Integer.valueOf(text);
            }
            problems.add(ImportProblem.at(column, "shared.field.notAnInteger"));
            return null;
        }

        private FurtherDraft.@Nullable Ballot ballot() {
            var text = text(ImportColumn.BALLOT);
            if (text == null) {
                return null;
            }
            var parts = parts(PARTS, text);
            if (parts.size() < 2 || parts.size() > 3 || !parts.stream().allMatch(NUMBER.asMatchPredicate())) {
                problems.add(ImportProblem.at(ImportColumn.BALLOT, "nomination.import.refusal.ballot", text));
                return null;
            }
            return new FurtherDraft.Ballot(
                    Integer.valueOf(parts.get(0)),
                    Integer.valueOf(parts.get(1)),
                    parts.size() == 3 ? Integer.valueOf(parts.get(2)) : 0);
        }

        /** One mark confirms everything that the rule of the award asks a person for. */
        private List<String> confirmed(@Nullable String award, @Nullable String unit) {
            var text = text(ImportColumn.CONFIRMED);
            if (text == null || words.isNo(text)) {
                return List.of();
            }
            if (!words.isYes(text)) {
                problems.add(ImportProblem.at(ImportColumn.CONFIRMED, "nomination.import.refusal.yesOrNo", text));
            }
            return award == null || unit == null ? List.of() : judgements.apply(award, unit);
        }

        private @Nullable String text(ImportColumn column) {
            var text = head.cell(line, column).text();
            return text.isEmpty() ? null : text;
        }

        private @Nullable String word(ImportColumn column, UnaryOperator<String> known, @Nullable String otherwise) {
            var text = text(column);
            return text == null ? otherwise : known.apply(text);
        }

        private @Nullable String unit() {
            var text = text(ImportColumn.UNIT);
            if (text == null) {
                return units.only();
            }
            var code = units.named(text);
            if (code == null) {
                problems.add(
                        ImportProblem.at(ImportColumn.UNIT, "nomination.import.refusal.notYourUnit", units.shown()));
                return text;
            }
            return code;
        }

        private @Nullable String award() {
            var text = text(ImportColumn.AWARD);
            return text == null ? null : award(ImportColumn.AWARD, text);
        }

        private String award(ImportColumn column, String text) {
            var found = knownAwards.computeIfAbsent(text, words::awards);
            if (found.size() == 1) {
                return found.iterator().next();
            }
            if (found.isEmpty()) {
                problems.add(ImportProblem.at(column, "nomination.import.refusal.unknownAward", text));
            } else {
                problems.add(
                        ImportProblem.at(column, "nomination.import.refusal.severalAwards", String.join(", ", found)));
            }
            return text;
        }

        private @Nullable String kindOf(@Nullable String award) {
            return award == null
                    ? null
                    : awards.find(award)
                            .map(known -> known.recipientKind().name())
                            .orElse(null);
        }

        private @Nullable String date(ImportColumn column) {
            var cell = head.cell(line, column);
            if (cell.date() != null) {
                return cell.date().toString();
            }
            try {
                return cell.text().indexOf('/') < 0
                        ? text(column)
                        : LocalDate.parse(cell.text(), AS_WRITTEN_HERE).toString();
            } catch (DateTimeException unreadable) {
                return text(column);
            }
        }

        /** Entries that begin with a number: a year, or how many people. */
        private <R> List<R> entries(
                ImportColumn column, Pattern separator, int least, int most, Function<List<String>, R> reading) {
            var text = text(column);
            if (text == null) {
                return List.of();
            }
            var read = new ArrayList<R>();
            for (var entry : ENTRIES.split(text)) {
                if (entry.isBlank()) {
                    continue;
                }
                var parts = parts(separator, entry);
                if (parts.size() < least
                        || parts.size() > most
                        || !NUMBER.matcher(parts.get(0)).matches()) {
                    problems.add(ImportProblem.at(column, "nomination.import.refusal.entry", entry.strip()));
                } else {
                    read.add(reading.apply(parts));
                }
            }
            return read;
        }

        private static List<String> parts(Pattern separator, String entry) {
            return Arrays.stream(separator.split(entry, -1)).map(String::strip).toList();
        }

        private NominationDraft.Rating rating(List<String> parts) {
            return new NominationDraft.Rating(Integer.valueOf(parts.get(0)), words.level(parts.get(1)));
        }

        private NominationDraft.Title title(List<String> parts) {
            return new NominationDraft.Title(
                    award(ImportColumn.TITLES, parts.get(1)),
                    Integer.valueOf(parts.get(0)),
                    part(parts, 2),
                    part(parts, 3) == null ? null : words.type(parts.get(3)));
        }

        private FurtherDraft.MemberTitle memberTitle(List<String> parts) {
            return new FurtherDraft.MemberTitle(
                    award(ImportColumn.MEMBER_TITLES, parts.get(1)), Integer.valueOf(parts.get(0)), part(parts, 2));
        }

        private FurtherDraft.MemberRating memberRating(List<String> parts) {
            return new FurtherDraft.MemberRating(words.level(parts.get(1)), Integer.valueOf(parts.get(0)));
        }

        private NominationDraft.Initiative initiative(List<String> parts) {
            return new NominationDraft.Initiative(
                    parts.get(1), words.scope(parts.get(2)), Integer.valueOf(parts.get(0)), part(parts, 3));
        }

        private @Nullable String part(List<String> parts, int place) {
            return place < parts.size() && !parts.get(place).isEmpty() ? parts.get(place) : null;
        }
    }
}
