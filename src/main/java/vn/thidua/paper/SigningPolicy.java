package vn.thidua.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.Verdict;

/**
 * Whose signature a paper may not bear. Nobody decides on their own award. A deputy, whose right is borrowed, neither puts
 * their own nomination before the echelon above; and of one nomination nobody signs both the letter and the decision when
 * either was signed as a deputy. A head who holds the desks of two echelons in their own right is not barred: that is how
 * the organisation has set it up.
 */
final class SigningPolicy {

    /**
     * Who wants to sign.
     *
     * @param code the personnel number, absent where none was entered
     * @param deputy for whom, absent for the head
     */
    record Signer(
            String username,
            String name,
            @Nullable String code,
            @Nullable Deputy deputy) {}

    /**
     * A nomination that the signature would move.
     *
     * @param person whether a person is nominated, not a collective or a household
     * @param code the personnel number as the dossier states it, absent where it states none
     * @param endorsed the letter by which this signer brought it up before, absent where none did
     */
    record Line(
            String name,
            boolean person,
            @Nullable String code,
            @Nullable Endorsement endorsed) {}

    /**
     * A letter that was signed at an echelon below.
     *
     * @param asDeputy whether it was signed for somebody else
     */
    record Endorsement(String letter, boolean asDeputy) {}

    private SigningPolicy() {}

    static Verdict judge(PaperKind kind, Signer signer, List<Line> lines) {
        return ownNomination(kind, signer, lines).and(endorsedBefore(kind, signer, lines));
    }

    private static Verdict ownNomination(PaperKind kind, Signer signer, List<Line> lines) {
        var own = names(lines, line -> isSigner(line, signer));
        if (own.isEmpty()) {
            return Verdict.ok();
        }
        if (signer.deputy() != null) {
            return Verdict.no("paper.refusal.ownAsDeputy", own, signer.deputy().forTitle());
        }
        return kind == PaperKind.DECISION ? Verdict.no("paper.refusal.ownDecision", own) : Verdict.ok();
    }

    private static Verdict endorsedBefore(PaperKind kind, Signer signer, List<Line> lines) {
        if (kind != PaperKind.DECISION) {
            return Verdict.ok();
        }
        Predicate<Line> both =
                line -> line.endorsed() != null && (line.endorsed().asDeputy() || signer.deputy() != null);
        var names = names(lines, both);
        var letters = lines.stream()
                .filter(both)
                .map(line -> line.endorsed() == null ? "" : line.endorsed().letter())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Verdict.ok() : Verdict.no("paper.refusal.endorsedAndDecides", letters, names);
    }

    private static String names(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::name).collect(Collectors.joining(", "));
    }

    /**
     * Personnel numbers identify people; a sign-in name stands for one. Where either side has no number the names decide:
     * a namesake is better asked to enter the numbers than a conflict overlooked.
     */
    static boolean isSigner(Line line, Signer signer) {
        if (!line.person()) {
            return false;
        }
        if (line.code() != null) {
            var code = plain(line.code());
            if (code.equals(plain(signer.username())) || signer.code() != null && code.equals(plain(signer.code()))) {
                return true;
            }
            if (signer.code() != null) {
                return false;
            }
        }
        return plain(line.name()).equals(plain(signer.name()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
