/** One end of the knot. */
@NullMarked
package vn.tangled.chicken;

import org.jspecify.annotations.NullMarked;
