@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
