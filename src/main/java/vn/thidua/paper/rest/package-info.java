/** Papers for programs. */
@NullMarked
package vn.thidua.paper.rest;

import org.jspecify.annotations.NullMarked;
