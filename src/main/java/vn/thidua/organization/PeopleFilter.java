package vn.thidua.organization;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Role;

/**
 * Which people to list.
 *
 * @param text part of the name or username, without accents; empty for all
 * @param role who hold it today, absent for all
 * @param unit who sit at it today, absent for all
 */
public record PeopleFilter(
        String text, @Nullable Role role, @Nullable String unit) {}
