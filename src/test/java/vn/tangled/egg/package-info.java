/** One end of the knot. */
@NullMarked
package vn.tangled.egg;

import org.jspecify.annotations.NullMarked;
