@NullMarked
package vn.thidua.council.web;

import org.jspecify.annotations.NullMarked;
