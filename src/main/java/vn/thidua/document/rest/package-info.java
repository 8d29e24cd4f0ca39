/** The same for programs. */
@NullMarked
package vn.thidua.document.rest;

import org.jspecify.annotations.NullMarked;
