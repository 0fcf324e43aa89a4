/** How newcomers begin, seen from outside. */
@NullMarked
package com.aetherial.checklist;

import org.jspecify.annotations.NullMarked;
