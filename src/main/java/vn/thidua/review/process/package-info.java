@NullMarked
package vn.thidua.review.process;

import org.jspecify.annotations.NullMarked;
