/** Pages of papers. */
@NullMarked
package vn.thidua.paper.web;

import org.jspecify.annotations.NullMarked;
