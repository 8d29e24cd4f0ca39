package vn.thidua.award;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Echelon;
import vn.thidua.organization.Units;
import vn.thidua.shared.FieldProblems;

/** Reads what an administrator wrote as a version. */
@Component
class RuleVersionCheck {

    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final BigDecimal LARGEST_MULTIPLE = BigDecimal.valueOf(1_000);
    private static final BigDecimal NEARLY = new BigDecimal("0.001");
    private static final Pattern AUTHORITY = Pattern.compile("[A-Z0-9_]{1,64}");
    private static final Set<Echelon> MINISTRY_OR_PROVINCE =
            Set.of(Echelon.PROVINCE, Echelon.MINISTRY, Echelon.CENTRAL);
    private static final Set<String> STATUSES = Set.of("VERIFIED", "PARTIAL", "UNVERIFIED");

    private final Units units;

    RuleVersionCheck(Units units) {
        this.units = units;
    }

    /** @throws vn.thidua.shared.Refusal 400 with every wrong field */
    RuleVersion read(UUID id, String award, RuleVersionDraft draft, Instant now, String by) {
        var problems = new FieldProblems();
        var unit = clean(draft.unit());
        var layer = layer(unit, problems);
        var from = date("validFrom", draft.validFrom(), problems);
        if (from == null && clean(draft.validFrom()) == null) {
            problems.add("validFrom", "shared.field.required");
        }
        var to = date("validTo", draft.validTo(), problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("validTo", "award.field.endsBeforeItBegins");
        }
        var source = text("legalSource", draft.legalSource(), LONGEST_LINE, problems);
        if (source == null) {
            problems.add("legalSource", "shared.field.required");
        }
        var status = clean(draft.status());
        if (status == null) {
            problems.add("status", "shared.field.required");
        } else if (!STATUSES.contains(status)) {
            problems.add("status", "shared.field.unknownOption");
        }
        var terms = terms(draft, problems);
        var note = text("note", draft.note(), LONGEST_TEXT, problems);
        if (problems.isEmpty() && saysNothing(terms)) {
            problems.add("legalSource", "award.field.saysNothing");
        }
        problems.orRefuse();
        return new RuleVersion(
                id,
                award,
                layer,
                unit,
                Objects.requireNonNull(from),
                to,
                terms,
                Objects.requireNonNull(source),
                null,
                AwardStatus.valueOf(Objects.requireNonNull(status)),
                note,
                null,
                now,
                by);
    }

    private RuleTerms terms(RuleVersionDraft draft, FieldProblems problems) {
        var vote = clean(draft.vote());
        if (vote != null && !Set.of("NONE", "MAJORITY", "SHARE").contains(vote)) {
            problems.add("vote", "shared.field.unknownOption");
        }
        var threshold = share("threshold", draft.threshold(), problems);
        if ("SHARE".equals(vote) && draft.threshold() == null) {
            problems.add("threshold", "shared.field.required");
        }
        if (!"SHARE".equals(vote) && draft.threshold() != null) {
            problems.add("threshold", "award.field.onlyWithShare");
        }
        var words = text("conditions", draft.conditions(), LONGEST_TEXT, problems);
        var wordsEn = text("conditionsEn", draft.conditionsEn(), LONGEST_TEXT, problems);
        if (words == null && wordsEn != null) {
            problems.add("conditions", "shared.field.required");
        }
        return new RuleTerms(
                authorities(draft.decidingAuthorities(), problems),
                text("prerequisites", draft.prerequisites(), LONGEST_TEXT, problems),
                words == null ? null : new RuleWords(words, wordsEn == null ? words : wordsEn),
                text("quota", draft.quota(), LONGEST_LINE, problems),
                vote == null ? null : !"NONE".equals(vote),
                threshold(vote, threshold),
                quorum(share("quorum", draft.quorum(), problems)),
                draft.secret(),
                multiple("bonusMultiple", draft.bonusMultiple(), BigDecimal.ZERO, problems),
                multiple("bonusCeiling", draft.bonusCeiling(), NEARLY, problems));
    }

    private static @Nullable VoteThreshold threshold(@Nullable String vote, @Nullable BigDecimal share) {
        if ("MAJORITY".equals(vote)) {
            return VoteThreshold.MAJORITY;
        }
        return share == null ? null : new VoteThreshold(share, false);
    }

    private static @Nullable BigDecimal quorum(@Nullable BigDecimal share) {
        boolean twoThirds = share != null
                && share.subtract(RuleComposition.TWO_THIRDS).abs().compareTo(NEARLY) < 0;
        return twoThirds ? RuleComposition.TWO_THIRDS : share;
    }

    private RuleLayer layer(@Nullable String code, FieldProblems problems) {
        if (code == null) {
            return RuleLayer.LAW;
        }
        var unit = units.find(code);
        if (unit.isEmpty()) {
            problems.add("unit", "shared.field.unknownOption");
            return RuleLayer.UNIT;
        }
        return MINISTRY_OR_PROVINCE.contains(unit.get().echelon()) ? RuleLayer.MINISTRY_OR_PROVINCE : RuleLayer.UNIT;
    }

    private static @Nullable Set<String> authorities(@Nullable List<String> sent, FieldProblems problems) {
        var named = new HashSet<String>();
        for (String each : sent == null ? new ArrayList<String>() : sent) {
            var code = clean(each);
            if (code != null && !AUTHORITY.matcher(code).matches()) {
                problems.add("decidingAuthorities", "shared.field.unknownOption");
                return null;
            }
            if (code != null) {
                named.add(code);
            }
        }
        return named.isEmpty() ? null : named;
    }

    private static @Nullable BigDecimal share(String field, @Nullable BigDecimal sent, FieldProblems problems) {
        if (sent == null) {
            return null;
        }
        if (sent.signum() <= 0) {
            problems.add(field, "award.field.shareTooSmall");
        } else if (sent.compareTo(BigDecimal.ONE) > 0) {
            problems.add(field, "award.field.shareTooLarge");
        }
        return sent;
    }

    private static @Nullable BigDecimal multiple(
            String field, @Nullable BigDecimal sent, BigDecimal least, FieldProblems problems) {
        if (sent == null) {
            return null;
        }
        if (sent.compareTo(least) < 0) {
            problems.add(field, "shared.field.tooSmall", least);
        } else if (sent.compareTo(LARGEST_MULTIPLE) > 0) {
            problems.add(field, "shared.field.tooLarge", LARGEST_MULTIPLE);
        } else if (sent.stripTrailingZeros().scale() > 3) {
            problems.add(field, "award.field.threeDecimals");
        }
        return sent;
    }

    private static @Nullable LocalDate date(String field, @Nullable String sent, FieldProblems problems) {
        var text = clean(sent);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2200) {
                problems.add(field, "shared.field.notADate");
            }
            return date;
        } catch (DateTimeException unreadable) {
            problems.add(field, "shared.field.notADate");
            return null;
        }
    }

    private static @Nullable String text(String field, @Nullable String sent, int longest, FieldProblems problems) {
        var text = clean(sent);
        if (text != null && text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return text;
    }

    private static boolean saysNothing(RuleTerms terms) {
        for (RuleField field : RuleField.values()) {
            if (field.of(terms) != null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String clean(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        var text = sent.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
