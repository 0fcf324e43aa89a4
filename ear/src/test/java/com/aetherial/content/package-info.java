/** What members show to others, seen from outside. */
@NullMarked
package com.aetherial.content;

import org.jspecify.annotations.NullMarked;
