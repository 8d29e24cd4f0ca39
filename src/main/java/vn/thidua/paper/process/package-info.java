/** The process paper-signing: its ids, the beans its model calls, and its user tasks. */
@NullMarked
package vn.thidua.paper.process;

import org.jspecify.annotations.NullMarked;
