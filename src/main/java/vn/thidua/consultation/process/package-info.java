@NullMarked
package vn.thidua.consultation.process;

import org.jspecify.annotations.NullMarked;
