/** The house as a whole: its order, its tidiness and its schema, checked from outside. */
@NullMarked
package com.aetherial;

import org.jspecify.annotations.NullMarked;
