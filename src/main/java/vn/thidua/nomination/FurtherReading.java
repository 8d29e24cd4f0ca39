package vn.thidua.nomination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.shared.FieldProblems;

/** One reading of what only some awards ask for; collects what is wrong with it. */
final class FurtherReading {

    static final String PATH = "facts.further.";

    private static final int MOST_PEOPLE = 1_000_000;

    private final AwardCatalogue awards;
    private final FieldProblems problems;

    FurtherReading(AwardCatalogue awards, FieldProblems problems) {
        this.awards = awards;
        this.problems = problems;
    }

    FurtherFacts read(FurtherDraft sent, List<Dossier.Initiative> research, List<Dossier.Initiative> combatMerits) {
        var members = number("members", sent.members(), 1);
        var titles = memberTitles(sent.memberTitles());
        var ratings = memberRatings(sent.memberRatings());
        notMoreThan(
                members,
                "memberRatings",
                ratings.stream().mapToInt(FurtherFacts.MemberRating::count).sum());
        titles.forEach(title -> notMoreThan(members, "memberTitles", title.count()));
        var disciplined = number("disciplinedMembers", sent.disciplinedMembers(), 0);
        notMoreThan(members, "disciplinedMembers", disciplined == null ? 0 : disciplined);
        return new FurtherFacts(
                research,
                combatMerits,
                members,
                titles,
                ratings,
                disciplined,
                number("clusterRank", sent.clusterRank(), 1),
                number("clusterLeaders", sent.clusterLeaders(), 1),
                number("campaignRank", sent.campaignRank(), 1),
                ballot(sent.ballot()),
                date("reportedOn", sent.reportedOn()),
                date("disciplinedUntil", sent.disciplinedUntil()),
                confirmed(sent.confirmed()),
                line("confirmation", sent.confirmation()));
    }

    private List<FurtherFacts.MemberTitle> memberTitles(@Nullable List<FurtherDraft.@Nullable MemberTitle> sent) {
        var read = new ArrayList<FurtherFacts.MemberTitle>();
        for (int i = 0; i < bounded("memberTitles", sent); i++) {
            var row = Objects.requireNonNull(sent).get(i);
            if (row != null) {
                var at = "memberTitles[" + i + "]";
                var award = DossierReader.clean(row.award());
                if (award == null || awards.find(award).isEmpty()) {
                    problems.add(PATH + at + ".award", "shared.field.unknownOption");
                }
                var count = required(at + ".count", row.count());
                if (award != null && count != null) {
                    read.add(new FurtherFacts.MemberTitle(award, count, line(at + ".decision", row.decision())));
                }
            }
        }
        return read;
    }

    private List<FurtherFacts.MemberRating> memberRatings(@Nullable List<FurtherDraft.@Nullable MemberRating> sent) {
        var read = new ArrayList<FurtherFacts.MemberRating>();
        for (int i = 0; i < bounded("memberRatings", sent); i++) {
            var row = Objects.requireNonNull(sent).get(i);
            if (row != null) {
                var at = "memberRatings[" + i + "]";
                var level = Arrays.stream(TaskRating.values())
                        .filter(one -> one.name().equals(row.level()))
                        .findFirst();
                if (level.isEmpty()) {
                    problems.add(PATH + at + ".level", "shared.field.unknownOption");
                }
                var count = required(at + ".count", row.count());
                if (level.isPresent() && count != null) {
                    read.add(new FurtherFacts.MemberRating(level.get(), count));
                }
            }
        }
        return read;
    }

    private FurtherFacts.@Nullable Ballot ballot(FurtherDraft.@Nullable Ballot sent) {
        if (sent == null || sent.members() == null && sent.inFavour() == null && sent.missing() == null) {
            return null;
        }
        var members = required("ballot.members", sent.members());
        var inFavour = required("ballot.inFavour", sent.inFavour());
        var missing = number("ballot.missing", sent.missing(), 0);
        if (members == null || inFavour == null) {
            return null;
        }
        notMoreThan(members, "ballot.inFavour", inFavour);
        notMoreThan(members, "ballot.missing", missing == null ? 0 : missing);
        return new FurtherFacts.Ballot(members, inFavour, missing == null ? 0 : missing);
    }

    private List<String> confirmed(@Nullable List<@Nullable String> sent) {
        var read = new ArrayList<String>();
        for (int i = 0; i < bounded("confirmed", sent); i++) {
            var words =
                    line("confirmed[" + i + "]", Objects.requireNonNull(sent).get(i));
            if (words != null) {
                read.add(words);
            }
        }
        return read;
    }

    private int bounded(String path, @Nullable List<?> sent) {
        if (sent != null && sent.size() > DossierReader.MOST_ROWS) {
            problems.add(PATH + path, "shared.field.tooLarge", DossierReader.MOST_ROWS);
            return 0;
        }
        return sent == null ? 0 : sent.size();
    }

    private void notMoreThan(@Nullable Integer all, String path, int some) {
        if (all != null && some > all) {
            problems.add(PATH + path, "shared.field.tooLarge", all);
        }
    }

    private @Nullable Integer required(String path, @Nullable Integer sent) {
        if (sent == null) {
            problems.add(PATH + path, "shared.field.required");
        }
        return number(path, sent, 0);
    }

    private @Nullable Integer number(String path, @Nullable Integer sent, int smallest) {
        if (sent != null && sent < smallest) {
            problems.add(PATH + path, "shared.field.tooSmall", smallest);
            return null;
        }
        if (sent != null && sent > MOST_PEOPLE) {
            problems.add(PATH + path, "shared.field.tooLarge", MOST_PEOPLE);
            return null;
        }
        return sent;
    }

    private @Nullable String line(String path, @Nullable String sent) {
        var text = DossierReader.clean(sent);
        if (text != null && text.length() > DossierReader.LONGEST_LINE) {
            problems.add(PATH + path, "shared.field.tooLong", DossierReader.LONGEST_LINE);
            return null;
        }
        return text;
    }

    private @Nullable LocalDate date(String path, @Nullable String sent) {
        var text = DossierReader.clean(sent);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= DossierReader.FIRST_YEAR && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // answered below, like a year out of all bounds
        }
        problems.add(PATH + path, "shared.field.notADate");
        return null;
    }
}
