/** A page with every component of the frame on it, to look at: {@link vn.thidua.web.gallery.Gallery}. */
@NullMarked
package vn.thidua.web.gallery;

import org.jspecify.annotations.NullMarked;
