package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * What a new version does to one field.
 *
 * @param before what held the day before, absent where nobody said anything
 * @param after what will hold
 */
public record RuleChange(RuleField field, @Nullable Object before, Object after) {

    public boolean isChange() {
        return !after.equals(before);
    }
}
