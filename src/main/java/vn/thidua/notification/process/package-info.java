@NullMarked
package vn.thidua.notification.process;

import org.jspecify.annotations.NullMarked;
