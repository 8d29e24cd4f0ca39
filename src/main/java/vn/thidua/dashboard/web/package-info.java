/** The dashboard as pages, and the figures on its diagrams. */
@NullMarked
package vn.thidua.dashboard.web;

import org.jspecify.annotations.NullMarked;
