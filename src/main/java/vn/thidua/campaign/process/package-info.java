/** The two processes of this module in Java: their names, their steps, their desks, and their user tasks. */
@NullMarked
package vn.thidua.campaign.process;

import org.jspecify.annotations.NullMarked;
