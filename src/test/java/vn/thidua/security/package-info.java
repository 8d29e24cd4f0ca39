@NullMarked
package vn.thidua.security;

import org.jspecify.annotations.NullMarked;
