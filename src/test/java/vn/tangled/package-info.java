/** Two modules that need each other, so that the module test can see a knot. */
@NullMarked
package vn.tangled;

import org.jspecify.annotations.NullMarked;
