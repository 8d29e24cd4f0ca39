/** Tests of the face of the product. */
@NullMarked
package vn.thidua.web;

import org.jspecify.annotations.NullMarked;
