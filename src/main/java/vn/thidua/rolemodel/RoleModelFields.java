package vn.thidua.rolemodel;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceVersion;
import vn.thidua.shared.StoredReference;

/** In which fields somebody is a role model: practice, which an administrator keeps. */
@Component
public class RoleModelFields extends StoredReference {

    private static final String CODE = "code";
    private static final String NAME_VI = "nameVi";
    private static final String NAME_EN = "nameEn";
    private static final String POSITION = "position";
    private static final int LONGEST_NAME = 100;
    private static final int LAST = 10_000;

    RoleModelFields(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.role_model_field", CODE);
    }

    /** A field in the reader's language. */
    public record Named(String code, String name) {}

    @Override
    public String code() {
        return "role-model-fields";
    }

    @Override
    public String messages() {
        return "rolemodel.fields.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.code(CODE).asKey(),
                ReferenceColumn.line(NAME_VI, LONGEST_NAME),
                ReferenceColumn.line(NAME_EN, LONGEST_NAME),
                ReferenceColumn.number(POSITION, 1, LAST));
    }

    /** Those of today, in their order. */
    public List<Named> known(Locale locale) {
        return today().stream()
                .sorted(Comparator.comparingInt(row -> row.number(POSITION)))
                .map(row -> new Named(row.line(CODE), name(row, locale)))
                .toList();
    }

    /** The names of all that ever were: what was told in a field that is no longer chosen keeps its name. */
    public Map<String, String> names(Locale locale) {
        var names = new HashMap<String, String>();
        versions().forEach(row -> names.putIfAbsent(row.line(CODE), name(row, locale)));
        return names;
    }

    private static String name(ReferenceVersion row, Locale locale) {
        return row.line(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? NAME_EN : NAME_VI);
    }
}
