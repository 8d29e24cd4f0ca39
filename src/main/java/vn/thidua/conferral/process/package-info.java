@NullMarked
package vn.thidua.conferral.process;

import org.jspecify.annotations.NullMarked;
