@NullMarked
package vn.thidua.cluster.process;

import org.jspecify.annotations.NullMarked;
