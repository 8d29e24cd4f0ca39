@NullMarked
package vn.thidua.publicsite.web;

import org.jspecify.annotations.NullMarked;
