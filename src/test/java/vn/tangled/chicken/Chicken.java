package vn.tangled.chicken;

import org.jspecify.annotations.Nullable;
import vn.tangled.egg.Egg;

/** Needs the egg, which needs the chicken. */
public record Chicken(@Nullable Egg from) {}
