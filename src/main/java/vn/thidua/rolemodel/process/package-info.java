@NullMarked
package vn.thidua.rolemodel.process;

import org.jspecify.annotations.NullMarked;
