package vn.thidua.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;

/** Reads the fields of a paper and collects everything that is wrong with them. */
final class PaperCheck {

    static final int MOST_NOMINATIONS = 500;
    static final int SUBJECT = 500;
    static final int SENTENCE = 1000;
    static final int LINE = 300;
    static final int MOST_LINES = 30;

    private final FieldProblems problems = new FieldProblems();

    FieldProblems problems() {
        return problems;
    }

    void orRefuse() {
        problems.orRefuse();
    }

    @Nullable
    PaperKind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            problems.add("kind", "shared.field.required");
            return null;
        }
        try {
            var known = PaperKind.valueOf(kind);
            if (known != PaperKind.REVOCATION_DECISION) {
                return known;
            }
        } catch (IllegalArgumentException unknown) {
            // as unknown as one that begins elsewhere
        }
        problems.add("kind", "shared.field.unknownOption");
        return null;
    }

    /** The ids in their order, every wrong one reported under its index. */
    List<UUID> nominations(@Nullable List<@Nullable String> sent) {
        if (sent == null || sent.isEmpty()) {
            problems.add("nominations", "shared.field.required");
            return List.of();
        }
        if (sent.size() > MOST_NOMINATIONS) {
            problems.add("nominations", "paper.field.tooManyNominations", MOST_NOMINATIONS);
            return List.of();
        }
        var ids = new LinkedHashSet<UUID>();
        for (int at = 0; at < sent.size(); at++) {
            var field = "nominations[" + at + "]";
            try {
                var id =
                        UUID.fromString(sent.get(at) == null ? "" : sent.get(at).strip());
                if (!ids.add(id)) {
                    problems.add(field, "shared.field.duplicate", id.toString());
                }
            } catch (IllegalArgumentException notAnId) {
                problems.add(field, "shared.field.unknownOption");
            }
        }
        return new ArrayList<>(ids);
    }

    /** The wording with what was sent put over what was there. */
    PaperWording wording(PaperWording now, PaperWording.Changes sent) {
        return new PaperWording(
                mandatoryLine("subject", sent.subject(), now.subject(), SUBJECT),
                lines("grounds", sent.grounds(), now.grounds(), SENTENCE),
                lines("recipients", sent.recipients(), now.recipients(), LINE),
                line("addressee", sent.addressee(), now.addressee(), LINE),
                line("place", sent.place(), now.place(), LINE),
                mandatoryLine("signerTitle", sent.signerTitle(), now.signerTitle(), LINE));
    }

    private String mandatoryLine(String field, @Nullable String sent, String now, int most) {
        var text = line(field, sent, now, most);
        if (text.isEmpty()) {
            problems.add(field, "shared.field.required");
        }
        return text;
    }

    private String line(String field, @Nullable String sent, String now, int most) {
        if (sent == null) {
            return now;
        }
        var text = clean(sent);
        if (text.length() > most) {
            problems.add(field, "shared.field.tooLong", most);
        }
        return text;
    }

    private List<String> lines(String field, @Nullable List<@Nullable String> sent, List<String> now, int most) {
        if (sent == null) {
            return now;
        }
        if (sent.size() > MOST_LINES) {
            problems.add(field, "paper.field.tooManyLines", MOST_LINES);
            return now;
        }
        var texts = new ArrayList<String>();
        for (int at = 0; at < sent.size(); at++) {
            var text = withoutClosingMark(clean(sent.get(at) == null ? "" : sent.get(at)));
            if (text.length() > most) {
                problems.add(field + "[" + at + "]", "shared.field.tooLong", most);
            } else if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The layout sets the marks between the lines; whoever typed them too gets them once. */
    private static String withoutClosingMark(String text) {
        return text.replaceAll("[;.,\\s]+$", "");
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }
}
