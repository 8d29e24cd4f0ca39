package vn.thidua.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * A refusal as the messages beside the fields of a form, for the page that shows the form again with everything typed
 * still there.
 */
@Component
public class PageErrors {

    /** The key of what concerns the form as a whole. */
    public static final String WHOLE_FORM = "";

    private final Texts texts;

    PageErrors(Texts texts) {
        this.texts = texts;
    }

    /** The messages by field, in the order of the refusal; under {@link #WHOLE_FORM} what belongs to no field. */
    public Map<String, List<String>> of(Refusal refusal) {
        var errors = new LinkedHashMap<String, List<String>>();
        refusal.fields().forEach(problem -> add(errors, problem.field(), texts.of(problem)));
        refusal.reasons().forEach(reason -> add(errors, WHOLE_FORM, sentence(reason)));
        return errors;
    }

    /**
     * The same for a form that is shown again.
     *
     * @param answer takes the refusal's status
     * @throws Refusal the same one where no form can be shown: what is not there, or another desk's
     */
    public Map<String, List<String>> again(Refusal refusal, IntConsumer answer) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.NOT_ALLOWED) {
            throw refusal;
        }
        answer.accept(refusal.kind().status());
        return of(refusal);
    }

    /** Everything that is to be said where there is no form to say it at. */
    List<String> sentences(Failure failure) {
        var sentences =
                new ArrayList<>(failure.reasons().stream().map(this::sentence).toList());
        failure.fields().forEach(problem -> sentences.add(problem.field() + ": " + texts.of(problem)));
        return sentences;
    }

    private String sentence(Reason reason) {
        var source = reason.legalSource();
        return source == null ? texts.of(reason) : texts.of(reason) + " (" + source + ")";
    }

    private static void add(Map<String, List<String>> errors, String field, String sentence) {
        errors.computeIfAbsent(field, none -> new ArrayList<>()).add(sentence);
    }
}
