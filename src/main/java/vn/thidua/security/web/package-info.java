@NullMarked
package vn.thidua.security.web;

import org.jspecify.annotations.NullMarked;
