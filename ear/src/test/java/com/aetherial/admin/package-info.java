/** The administrators' house, seen from outside. */
@NullMarked
package com.aetherial.admin;

import org.jspecify.annotations.NullMarked;
