package vn.tangled.egg;

import org.jspecify.annotations.Nullable;
import vn.tangled.chicken.Chicken;

/** Needs the chicken, which needs the egg. */
public record Egg(@Nullable Chicken from) {}
