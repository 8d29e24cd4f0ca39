@NullMarked
package vn.thidua.nomination.process;

import org.jspecify.annotations.NullMarked;
