@NullMarked
package vn.thidua.revocation.process;

import org.jspecify.annotations.NullMarked;
