/** A page with every component of the frame on it, to look at: {@link vn.gallery.Gallery}. */
@NullMarked
package vn.gallery;

import org.jspecify.annotations.NullMarked;
