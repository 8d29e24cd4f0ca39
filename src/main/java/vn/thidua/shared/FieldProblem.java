package vn.thidua.shared;

import java.util.List;

/**
 * What is wrong with one field of what somebody sent.
 *
 * @param field the path of the field as it was sent, for example {@code contents[0].targets[1].value}
 * @param code the full message key
 * @param args what the message shows
 */
public record FieldProblem(String field, String code, List<Object> args) {

    public FieldProblem {
        args = List.copyOf(args);
    }

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args));
    }
}
