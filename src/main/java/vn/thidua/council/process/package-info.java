@NullMarked
package vn.thidua.council.process;

import org.jspecify.annotations.NullMarked;
