@NullMarked
package vn.thidua.attachment.web;

import org.jspecify.annotations.NullMarked;
