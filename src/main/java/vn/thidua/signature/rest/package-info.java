/** The same for programs. */
@NullMarked
package vn.thidua.signature.rest;

import org.jspecify.annotations.NullMarked;
