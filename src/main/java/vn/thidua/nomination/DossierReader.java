package vn.thidua.nomination;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.FieldProblems;

/** Makes a {@link Dossier} of what somebody wrote, or says everything that is wrong with it at once. */
@Component
class DossierReader {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_CODE = 64;
    static final int LONGEST_REPORT = 20_000;
    static final int MOST_ROWS = 200;
    static final int FIRST_YEAR = 1945;

    private static final NominationDraft.Recipient NOBODY = new NominationDraft.Recipient(null, null, null, null);

    /** Everything that neither prints nor breaks a line. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private final AwardCatalogue awards;
    private final Clock clock;

    DossierReader(AwardCatalogue awards, Clock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    /** @return null if something is wrong, which {@code problems} then tells */
    @Nullable
    Dossier read(NominationDraft draft, FieldProblems problems) {
        return new Reading(problems).dossier(draft);
    }

    /** Line breaks are the only control characters a text may hold. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var stripped =
                CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("").strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** One reading; collects the problems by the path of the field as it was sent. */
    private final class Reading {

        private final FieldProblems problems;
        private final int before;
        private final Set<Integer> ratedYears = new HashSet<>();

        Reading(FieldProblems problems) {
            this.problems = problems;
            this.before = problems.list().size();
        }

        @Nullable
        Dossier dossier(NominationDraft draft) {
            var award = award("award", draft.award());
            var type = choice("type", draft.type(), NominationType.class);
            var recipient = recipient(draft.recipient());
            var period = period(draft.period());
            livedThen(recipient, period);
            var achievement = required("achievement", draft.achievement(), LONGEST_REPORT);
            var facts = facts(draft.facts());
            return problems.list().size() == before
                    ? new Dossier(
                            Objects.requireNonNull(award),
                            Objects.requireNonNull(type),
                            recipient,
                            period,
                            Objects.requireNonNull(achievement),
                            facts)
                    : null;
        }

        private Dossier.@Nullable Recipient recipient(NominationDraft.@Nullable Recipient sent) {
            var written = sent == null ? NOBODY : sent;
            var kind = choice("recipient.kind", written.kind(), RecipientKind.class);
            var name = required("recipient.name", written.name(), LONGEST_NAME);
            var position = optional("recipient.position", written.position(), LONGEST_LINE);
            var code = optional("recipient.code", written.code(), LONGEST_CODE);
            var deceasedOn = date("recipient.deceasedOn", written.deceasedOn(), false);
            if (deceasedOn != null && kind != null && kind != RecipientKind.INDIVIDUAL) {
                problems.add("recipient.deceasedOn", "nomination.field.deceasedNoPerson");
            }
            if (deceasedOn != null && deceasedOn.isAfter(LocalDate.now(clock))) {
                problems.add("recipient.deceasedOn", "nomination.field.deceasedInTheFuture");
            }
            return kind == null || name == null ? null : new Dossier.Recipient(kind, name, position, code, deceasedOn);
        }

        /** What somebody did began before the death. */
        private void livedThen(Dossier.@Nullable Recipient recipient, Dossier.@Nullable Period period) {
            var deceasedOn = recipient == null ? null : recipient.deceasedOn();
            if (deceasedOn != null && period != null && period.from().isAfter(deceasedOn)) {
                problems.add("period.from", "nomination.field.beginsAfterDeath");
            }
        }

        private Dossier.@Nullable Period period(NominationDraft.@Nullable Period sent) {
            var from = date("period.from", sent == null ? null : sent.from(), true);
            var to = date("period.to", sent == null ? null : sent.to(), true);
            if (from == null || to == null) {
                return null;
            }
            if (to.isBefore(from)) {
                problems.add("period.to", "nomination.field.endsBeforeItStarts");
            }
            return new Dossier.Period(from, to);
        }

        private Dossier.Facts facts(NominationDraft.@Nullable Facts sent) {
            if (sent == null) {
                return Dossier.Facts.NONE;
            }
            return new Dossier.Facts(
                    rows("facts.ratings", sent.ratings(), this::rating),
                    rows("facts.titles", sent.titles(), this::title),
                    rows("facts.initiatives", sent.initiatives(), this::initiative),
                    rows("facts.holds", sent.holds(), this::hold),
                    further(sent.further()));
        }

        private FurtherFacts further(@Nullable FurtherDraft sent) {
            return sent == null
                    ? FurtherFacts.NONE
                    : new FurtherReading(awards, problems)
                            .read(
                                    sent,
                                    rows(FurtherReading.PATH + "research", sent.research(), this::initiative),
                                    rows(FurtherReading.PATH + "combatMerits", sent.combatMerits(), this::initiative));
        }

        private Dossier.@Nullable Rating rating(String at, NominationDraft.Rating row) {
            var year = year(at, row.year());
            var level = choice(at + ".level", row.level(), TaskRating.class);
            if (year != null && !ratedYears.add(year)) {
                problems.add(at + ".year", "shared.field.duplicate", String.valueOf(year));
            }
            return year == null || level == null ? null : new Dossier.Rating(year, level);
        }

        private Dossier.@Nullable Title title(String at, NominationDraft.Title row) {
            var award = award(at + ".award", row.award());
            var year = year(at, row.year());
            var decision = optional(at + ".decision", row.decision(), LONGEST_LINE);
            var type = row.type() == null || row.type().isBlank()
                    ? null
                    : choice(at + ".type", row.type(), NominationType.class);
            return award == null || year == null ? null : new Dossier.Title(award, year, decision, type);
        }

        private Dossier.@Nullable Initiative initiative(String at, NominationDraft.Initiative row) {
            var name = required(at + ".name", row.name(), LONGEST_LINE);
            var scope = choice(at + ".scope", row.scope(), ImpactScope.class);
            var year = year(at, row.year());
            var by = optional(at + ".recognisedBy", row.recognisedBy(), LONGEST_LINE);
            return name == null || scope == null || year == null ? null : new Dossier.Initiative(name, scope, year, by);
        }

        private Dossier.@Nullable Hold hold(String at, NominationDraft.Hold row) {
            var reason = required(at + ".reason", row.reason(), LONGEST_LINE);
            var since = date(at + ".since", row.since(), false);
            var until = date(at + ".until", row.until(), false);
            if (since != null && until != null && until.isBefore(since)) {
                problems.add(at + ".until", "nomination.field.endsBeforeItStarts");
            }
            return reason == null ? null : new Dossier.Hold(reason, since, until);
        }

        private <S, R> List<R> rows(
                String path, @Nullable List<@Nullable S> sent, BiFunction<String, S, @Nullable R> reading) {
            if (sent == null) {
                return List.of();
            }
            if (sent.size() > MOST_ROWS) {
                problems.add(path, "shared.field.tooMany", MOST_ROWS);
                return List.of();
            }
            var read = new ArrayList<R>();
            for (int i = 0; i < sent.size(); i++) {
                S row = sent.get(i);
                R fact = row == null ? null : reading.apply(path + "[" + i + "]", row);
                if (fact != null) {
                    read.add(fact);
                }
            }
            return read;
        }

        private @Nullable String award(String path, @Nullable String sent) {
            var code = required(path, sent, LONGEST_CODE);
            if (code != null && awards.find(code).isEmpty()) {
                problems.add(path, "shared.field.unknownOption");
                return null;
            }
            return code;
        }

        private @Nullable Integer year(String at, @Nullable Integer sent) {
            var path = at + ".year";
            int latest = LocalDate.now(clock).getYear();
            if (sent == null) {
                problems.add(path, "shared.field.required");
            } else if (sent < FIRST_YEAR) {
                problems.add(path, "shared.field.tooSmall", String.valueOf(FIRST_YEAR));
            } else if (sent > latest) {
                problems.add(path, "shared.field.tooLarge", String.valueOf(latest));
            } else {
                return sent;
            }
            return null;
        }

        private @Nullable LocalDate date(String path, @Nullable String sent, boolean mandatory) {
            var text = mandatory ? required(path, sent, LONGEST_LINE) : optional(path, sent, LONGEST_LINE);
            if (text == null) {
                return null;
            }
            try {
                var date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= 2200) {
                    return date;
                }
            } catch (DateTimeException notADate) {
                // answered below, like a year out of all bounds
            }
            problems.add(path, "shared.field.notADate");
            return null;
        }

        private <E extends Enum<E>> @Nullable E choice(String path, @Nullable String sent, Class<E> options) {
            var text = required(path, sent, LONGEST_LINE);
            if (text == null) {
                return null;
            }
            Optional<E> chosen = java.util.Arrays.stream(options.getEnumConstants())
                    .filter(option -> option.name().equals(text))
                    .findFirst();
            if (chosen.isEmpty()) {
                problems.add(path, "shared.field.unknownOption");
            }
            return chosen.orElse(null);
        }

        private @Nullable String required(String path, @Nullable String sent, int longest) {
            if (clean(sent) == null) {
                problems.add(path, "shared.field.required");
                return null;
            }
            return optional(path, sent, longest);
        }

        private @Nullable String optional(String path, @Nullable String sent, int longest) {
            var text = clean(sent);
            if (text != null && text.length() > longest) {
                problems.add(path, "shared.field.tooLong", longest);
                return null;
            }
            return text;
        }
    }
}
