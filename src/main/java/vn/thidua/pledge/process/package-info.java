@NullMarked
package vn.thidua.pledge.process;

import org.jspecify.annotations.NullMarked;
