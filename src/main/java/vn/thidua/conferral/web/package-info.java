@NullMarked
package vn.thidua.conferral.web;

import org.jspecify.annotations.NullMarked;
