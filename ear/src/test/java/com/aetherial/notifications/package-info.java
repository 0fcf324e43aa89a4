/** What people hear of, seen from outside. */
@NullMarked
package com.aetherial.notifications;

import org.jspecify.annotations.NullMarked;
